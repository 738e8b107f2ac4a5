import { digitsOf, hasNear, spansOf } from '@/lib/matchers/personal-data/near';
import type { Span } from '@/lib/shared/span';

/** What people write beside a number that is no amount. */
const PHONE_CUE =
  /\b(?:phone|registered|sms|cell|mobile|call|text|ring|dial|whatsapp|signal|tel|telefon|telefoon|handy\w*|mobil\w*|nummer|number|ruf|anrufen|t[ée]l[ée]phone|t[ée]l|portable|num[ée]ro|appel\w*|tel[ée]fono|m[óo]vil|celular|n[úu]mero|ll[áa]ma\w*|bel|bellen|mobiel|06-nummer)\b/;

/**
 * Numbers kept free for films and documentation: 555-01xx (https://nationalnanpa.com), Ofcom's drama numbers, Arcep's and
 * the Bundesnetzagentur's; and numbers that belong to services, not people (800, 900, short codes).
 */
const NOBODYS = [
  /^1?\d{3}55501\d{2}$/,
  /^1?5550\d{3}$/,
  /^1?(?:800|833|844|855|866|877|888|900)\d{7}$/,
  /^(?:44|0)(?:7700900|1632960|2079460|1(?:1[3-8]|[2-6]1)4960|1914980|8081570|3069990)\d{3}/,
  /^(?:33|0)(?:19900|26191|35301|46571|53649|63998)\d{4}/,
  /^(?:49|0)(?:3023125|6990009|4066969|2214710|8999998|17139200|176040690)\d{2,3}/,
  /^(?:00|49|0)?(?:800|900|180)\d+/,
];

const INTERNATIONAL = /(?<![\w+]|\d )(?:\+|00)[1-9]\d{0,2}(?:[ ./-]?\(?\d{1,5}\)?){2,6}(?![\w%])/g;
const NORTH_AMERICAN =
  /(?<![\w./-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\w-])/g;
const NATIONAL =
  /(?<![\w./,-]|\d )(?!\d{3}-\d{2}-\d{4})0\d{1,4}(?:[ ./-]{1,3}\d{2,8}){1,5}(?![\w%-])|(?<![\w./,-])0\d{8,11}(?!\w)/g;

/** Telephone numbers. Whose they are is for the rule; numbers kept for documentation and service numbers are left out. */
export function findPhones(text: string, folded: string): Span[] {
  const alone = [...spansOf(text, INTERNATIONAL).filter(isDialled), ...spansOf(text, NORTH_AMERICAN)];
  const cued = spansOf(text, NATIONAL).filter((span) => hasNear(folded, span, PHONE_CUE));
  return [...alone, ...cued].filter(({ value }) => isSomebodys(digitsOf(value)));
}

/** "+200 000 000 users" is no number to call. */
function isDialled({ value }: { value: string }): boolean {
  return !/^\+\d{1,3}(?:[ .]?000)+$/.test(value) && !/^00[1-9]\d{0,3}$/.test(value);
}

function isSomebodys(digits: string): boolean {
  const significant = digits.replace(/^00/, '');
  if (significant.length < 9 || significant.length > 15) return false;
  return !NOBODYS.some((range) => range.test(significant)) && new Set(significant).size > 2;
}

/** Hosts kept for documentation: RFC 2606 and RFC 6761. */
const EXAMPLE_HOST = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost)$/;
/** Mailboxes of an organisation (RFC 2142 and custom), which identify nobody. */
const ROLE =
  /^(?:info|hello|hi|hey|contact|kontakt|support|help|helpdesk|service|sales|press|presse|media|jobs|career|careers|karriere|hr|people|recruiting|recruitment|talent|team|office|admin|billing|feedback|security|abuse|privacy|legal|webmaster|postmaster|hostmaster|newsletter|news|events|marketing|partners|investors|ir|no-?reply|you|your\.?name|name|user|firstname\.lastname)(?:[+].{0,40})?$/;

/** E-mail addresses of a person: not a mailbox of an organisation, not on a host kept for documentation. */
export function findEmails(text: string): Span[] {
  if (!text.includes('@')) return [];
  return spansOf(
    text,
    /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?!\w)/g,
  ).filter(({ value }) => {
    const [local = '', host = ''] = value.toLowerCase().split('@');
    return /\.[a-z]{2,24}$/.test(host) && !EXAMPLE_HOST.test(host) && !ROLE.test(local);
  });
}
