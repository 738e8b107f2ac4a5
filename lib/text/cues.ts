import type { Locale } from '@/lib/text/types';

/** Words that settle a question about a sentence without grammar. All expect straight quotes and ignore case. */

function words(...lists: string[]): RegExp {
  const all = lists.join('|').split('|').filter(Boolean).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${all})(?![\\p{L}\\p{N}_])`, 'iu');
}

/** Settles it: the sentence plays with a thought. */
export const SUPPOSING = words(
  "imagine|suppose|supposing|hypothetical|hypothetically|let's say|let us say|what if|pretend|assuming|in theory|thought experiment",
  'angenommen|stell dir vor|stellt euch vor|stellen sie sich vor|nehmen wir an|was wäre|hypothetisch',
  'imagine[zr]?|imaginons|supposons|supposez|admettons|hypothétiquement|et si',
  'imagina|imaginad|imaginen|imaginemos|supongamos|supón|hipotéticamente|digamos|y si',
  'stel je voor|stel dat|stel|veronderstel|hypothetisch|wat als',
);
/** A condition or a conditional verb: may be a thought, may be politeness. */
export const CONDITIONAL = words(
  "if|unless|would|wouldn't|could|might|we'd|i'd|they'd|should we|were we to",
  'wenn|falls|sofern|würden?|könnten?|hätten?|wären?',
  "s'il|si|pourrai(?:s|t|ent)|pourrions|aurai(?:s|t|ent)|aurions|serai(?:s|t|ent)|serions|ferai(?:s|t|ent)",
  'podríamos|podría|podrían|sería|serían|seríamos|tendría|tendríamos|habría',
  'als we|als wij|als ik|indien|zou|zouden',
);
/** Conditions that only address the reader; the rest of the sentence is meant. */
export const POLITE = words(
  "if (?:you(?:'re| are|'d| want| need| like| have| ask| know| missed| haven't| didn't)?|anyone(?:'s)?|anybody|someone|interested|needed|not more|not better|anything|only|nothing else|i (?:remember|recall|may|am honest|'m honest))",
  "as if|even if|would (?:love|like|recommend|say|argue|suggest|appreciate)|i'd (?:love|like|recommend|say|argue|suggest|appreciate)|we'd (?:love|like|recommend)",
  "could(?:n't| not) (?:be|have|believe|agree|wait|ask)|could not|couldn't|might(?:y| as well)|wonder if|see if|check if|ask if|know if",
  'wenn (?:du|ihr|sie|jemand)|würde mich freuen|würden uns freuen|falls (?:du|ihr|sie|jemand)',
  "si (?:tu|vous|quelqu'un|besoin|possible)|je dirais",
  'si (?:quieres|quieren|alguien|te|os|necesitas|buscas)',
  'als je|als jullie|als iemand',
);
/** A condition about the writer's own side. */
export const OWN_CONDITION = words(
  "if (?:we|i|our|my|only we|only i)(?: [\\p{L}']+)?",
  '(?:wenn|falls) (?:wir|ich|unser|unsere|mein|meine)',
  'si (?:nous|on|je|notre|nos|mon|ma|nuestro|nuestra|nuestros|llegamos|tuviéramos|fuéramos|alcanzamos)',
  '(?:als|indien) (?:we|wij|ik|onze|ons|mijn)',
);

export const FUTURE = words(
  "will|won't|(?:we|i|they|it|he|she|you)'ll|going to|gonna|about to|plan(?:s|ning)? (?:to|on)|expect(?:s|ing)? to|aim(?:s|ing)? to|set to|tomorrow|soon|upcoming|next (?:week|month|quarter|year|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday)|later this (?:week|month|quarter|year)|in the coming|on track to|by (?:the end of|year end|eoy|eoq|q[1-4])|can't wait (?:to|for)",
  'wir werden|ich werde|wird|werden wir|werde ich|bald|morgen|demnächst|nächste[nrs]?|kommende[nrs]?|wollen wir|wir wollen|wir planen',
  'bientôt|demain|prochaine?s?|prochainement|allons|nous (?:serons|aurons|lancerons|ferons|pourrons)|va (?:être|lancer|sortir|atteindre)',
  'mañana|pronto|próxim[oa]s?|vamos a|voy a|va a|van a|lanzaremos|tendremos|llegaremos|seremos',
  'binnenkort|morgen|volgende|komende|we gaan|wij gaan|ik ga|gaan we|zullen|zal|straks',
);

export const NEGATION = words(
  "not|no|never|n't|none|neither|nor|without|hardly|nowhere near|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|ain't",
  'nicht|kein|keine|keinen|keiner|keinem|nie|niemals|ohne|weder',
  "ne|n'|pas|jamais|aucun|aucune|sans|ni",
  'nunca|jamás|sin|ningún|ninguna|ninguno|tampoco',
  'niet|geen|nooit|zonder|noch',
);
/** Looks like a negation and is none. */
export const NOT_NEGATION = words(
  "not (?:only|just|bad|to mention|long ago|surprisingly)|no (?:doubt|joke|wonder|kidding|less than|fewer than|longer a secret)|why not|can't (?:believe|wait|stop|help)|cannot (?:believe|wait)|couldn't be|if not more|without (?:a )?doubt",
  'nicht nur|kein wunder|nicht schlecht|kein witz',
  'pas seulement|non seulement|sans doute|pas mal',
  'no solo|no sólo|sin duda|no está mal',
  'niet alleen|geen wonder|niet slecht|zonder twijfel',
);

export const QUESTION_OPENER =
  /^[\s"'([>-]*(?:¿|(?:how|what|why|when|where|who|which|whose) (?:do|does|did|is|are|was|were|can|could|should|would|will|to|many|much|about|have|has|the|would)\b|(?:is|are|was|were|do|does|did|can|could|should|would|has|have|will|am) (?:it|there|this|that|you|we|i|they|he|she|anyone|anybody|someone|somebody|our|my|your)\b|any(?:one|body) (?:know|knows|have|has|else|here|got|using|tried|want|interested)|any (?:advice|tips|ideas|recommendations|thoughts|suggestions)|(?:wie|was|warum|wann|wo|wer|welche[rsn]?) (?:ist|sind|kann|können|macht|viel|viele|hat|haben|soll|sollen)|est-ce que|qu'est-ce|comment (?:faire|vous|on)|pourquoi|cuánt[oa]s?|cómo|por qué|hoe (?:kan|moet|veel|doe)|waarom|wat (?:is|zijn|vind))/i;

/** First person, by language; the engine's own evidence weighs who speaks for whom. */
export const FIRST_PERSON: Record<Locale, readonly string[]> = {
  en: "i i'm i've i'll i'd im ive me my mine myself we we're we've we'll we'd us our ours ourselves".split(
    ' ',
  ),
  de: 'ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres'.split(
    ' ',
  ),
  fr: "je j'ai j' moi mon ma mes nous notre nos nôtre nôtres".split(' '),
  es: 'yo mi mis mí nosotros nosotras nos nuestro nuestra nuestros nuestras hemos tenemos somos estamos tengo'.split(
    ' ',
  ),
  nl: "ik mij mijn m'n wij we ons onze".split(' '),
};
/** First-person words that mean something else in another language; only counted when theirs is spoken. */
export const FIRST_PERSON_ELSEWHERE = new Set('mon ma mes mi mis mí nos ons mir moi'.split(' '));
/** "we taxpayers": the writer speaks for a crowd, not for a company. */
export const CROWD =
  /^\s(?:taxpayers|humans|people|citizens|consumers|voters|americans|europeans|women|men|parents|all|steuerzahler|menschen|citoyens|ciudadanos|burgers)\b/i;

export const COMPANY_ENDING =
  /^(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|SE|KG|SA|SAS|SARL|SL|BV|NV|Oy|Oyj|AB|ASA|SpA)$/;
