/**
 * Two figures that Acme may not have published: two `pause` findings. Fits a question of 250 characters. The last letter
 * makes the second one: whoever sees two marks knows that the whole draft has been read.
 */
export const FIGURES = { text: 'Our ARR just crossed $42m, up 30%', words: ['$42m', '30%'] };

/** One `pause` finding. Fits the choice of a poll. */
export const MONEY = { text: 'Our ARR is $42m', word: '$42m' };

/** Nothing to say about this one. */
export const HARMLESS = 'Reading about tide pools by the lighthouse this morning.';

/** Would set off half the rules if anybody read it. Written only into private messages. */
export const SECRETS = 'Our ARR is $42m, my password is hunter2hunter';
