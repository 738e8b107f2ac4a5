import { BASE_PACK_ID } from '@/lib/format/pack';
import type { PackFile } from '@/lib/packs/assemble';
import type { BaseData } from '@/lib/packs/base-data';
import { buildPack } from '@/lib/packs/build';
import { runFixtures } from '@/lib/packs/fixtures';

/** What a new pack is made from. */
export interface Answers {
  /** Of the pack, as people read it. */
  name: string;
  /** The company, as people call it. */
  employer: string;
}

/**
 * The files of a new pack, issued on an ISO day. Its fixtures name the employer, unless the name is a word that protected
 * speech knows ("Union Bank"): then no rule speaks beside it, and the fixtures say "our company".
 */
export function newPackFiles({ name, employer }: Answers, today: string, base: BaseData): PackFile[] {
  const files = filesFor({ name, employer }, today, employer);
  const pack = buildPack(files);
  const holds = pack.ok && runFixtures(pack.value, base).length === 0;
  return holds ? files : filesFor({ name, employer }, today, 'our company');
}

/** `acme-social-guidelines` for `Acme social guidelines`: lower-case letters, digits and dashes, at most 40. */
export function packIdOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  if (plain.length < 2) return 'our-pack';
  return plain === BASE_PACK_ID ? `${plain}-pack` : plain;
}

function filesFor({ name, employer }: Answers, today: string, company: string): PackFile[] {
  return [
    { path: 'pack.yaml', text: head(name, employer, today) },
    { path: 'vocabulary/codenames.yaml', text: CODENAMES },
    { path: 'vocabulary/customers.yaml', text: CUSTOMERS },
    { path: 'fin/guidance.yaml', text: guidance(company) },
    { path: 'work/roadmap.yaml', text: roadmap(company) },
    { path: 'work/ticket.yaml', text: ticket(company) },
    { path: 'README.md', text: readme(name) },
  ];
}

/** Text in double quotes is YAML and JSON alike. */
const quoted = (text: string) => JSON.stringify(text);

function head(name: string, employer: string, today: string): string {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  return `# yaml-language-server: $schema=./schema/pack.schema.json
# What the pack is and whom it is for. Colleagues read these texts while they write: keep them short and kind.
format: 1
id: ${packIdOf(name)} # never changes; mutes of colleagues hang on it
name: ${quoted(name)}
version: 1 # whole number, only ever up
issued: ${today}
expires: ${nextYear} # past this day the rules speak one step quieter
vocabulary: # short lists may stand here, longer ones in vocabulary/, one a file
  employer: [${quoted(employer)}] # also other names, handles and hashtags
  products: [] # names of what you sell
  publicHosts: [] # hosts of your newsroom and investor pages: a draft that links one is left alone
# Hosts that links and mailboxes of this pack may lead to:
# linkHosts: [acme.example]
# Whom to ask; a rule names one with \`ask: press\`, and the popup lists those that have a topic:
# contacts:
#   press: { label: Press team, url: 'mailto:press@acme.example', topic: Journalists and launches }
# Figures that anybody may read; the card then offers the source:
# publicFacts:
#   - { figure: 94bn USD, about: revenue, source: 'https://acme.example/results', until: ${nextYear} }
# Quiet weeks before results; rules ask for them with \`window\`:
# windows:
#   - { id: q4-quiet, from: ${nextYear.slice(0, 4)}-01-05, to: ${nextYear.slice(0, 4)}-01-28, label: quiet period before the Q4 results }
# Changes to the rules that Candor brings itself:
# adjust:
#   base/craft.prspeak: { enabled: true }
`;
}

const CODENAMES = `# Internal names, one a line; Candor's own rule proj.codename looks for them. \`pack seal\` turns the list into hashes.
- Project Example Codename
`;

const CUSTOMERS = `# Customers who like to tell their own news, one a line; Candor's own rule biz.customer looks for them.
- Example Customer Incorporated
`;

const RULE_HEAD = '# yaml-language-server: $schema=../schema/rule.schema.json';

function guidance(company: string): string {
  return `${RULE_HEAD}
# A forecast with a number. The id of a rule is its path.
id: fin.guidance
severity: suggest # info: a quiet mark; suggest: a card; pause: also a last look, when people allow it
gate: employer # only in drafts about the own company
primary: { terms: [guidance, outlook, forecast] } # the words that are marked
require: [{ figure: [percent, money], within: 60 }] # has to stand near them
unless: [{ link: publicHosts }, { said: hypothetical }, { terms: [weather, rain, snow], in: sentence }]
message:
  what: '"{match}" with "{evidence}" reads like a forecast {employer} may not have given.'
  why: Forecasts move markets; a public page to link makes it safe and more convincing.
edits: [{ label: Keep the story, replace: match, with: what's next }]
fixtures: # at least three of each; [[…]] is what is marked
  nudge:
    - ${quoted(`At ${company}, our [[guidance]] for next year is 12%`)}
    - ${quoted(`We work at ${company} and our [[forecast]] is $4m`)}
    - 'Our [[outlook]] says 9% growth, and our team believes it'
  quiet: # near misses teach the most
    - any guidance on learning Rust?
    - Weather forecast says 30% rain, so our team moved the picnic
    - ${quoted(`A photo of our ${company} summer party`)}
`;
}

function roadmap(company: string): string {
  return `${RULE_HEAD}
# Plans with a date, before anybody announced them.
id: work.roadmap
severity: suggest
gate: employer
primary: { terms: [roadmap, release plan, launch plan] }
require: [{ terms: [next month, next quarter, next year, Q1, Q2, Q3, Q4], within: 80 }]
unless: [{ link: publicHosts }, { list: announced, in: draft }]
message:
  what: '"{match}" with "{evidence}" looks like a plan {employer} may not have announced.'
  why: Readers take a plan for a promise; why it excites you can be told without the date.
edits: [{ label: Leave the plan out, replace: match, with: work }]
fixtures:
  nudge:
    - ${quoted(`Our ${company} [[roadmap]] for next quarter is full of surprises`)}
    - 'Finished our [[release plan]] for Q3, what a ride'
    - 'Our team wrote a [[launch plan]] for next month'
  quiet:
    - A roadmap for learning to draw
    - ${quoted(`We talked about ${company} over lunch`)}
    - The roadmap app that our team uses is slow
`;
}

function ticket(company: string): string {
  return `${RULE_HEAD}
# Numbers of internal tickets. A pattern needs a keyword, which keeps typing fast.
id: work.ticket
severity: info
gate: any
primary: { pattern: { re: '\\b(?:INC|TICKET)-[0-9]{3,6}\\b', keyword: [INC, TICKET] } }
message:
  what: '"{match}" looks like a ticket number.'
  why: Readers cannot open it, and it may tell more than you mean to.
edits: [{ label: Say what it was about, replace: match, with: a ticket }]
fixtures:
  nudge:
    - ${quoted(`Finally closed [[INC-4821]] at ${company}`)}
    - 'If anybody asks, [[TICKET-771]] was not my idea'
    - 'Proud of the team behind [[INC-100]]'
  quiet:
    - Acme Inc. has 100 shops
    - A ticket for row 48
    - ${quoted(`Bought a ticket to the ${company} party`)}
`;
}

function readme(name: string): string {
  return `# ${name}

Rules for Candor, a second look before you post. \`pack.yaml\` says what the pack is, \`vocabulary/\` holds word lists, every
other folder holds rules, one a file. What a rule speaks about and what it leaves alone stands in its own fixtures.

- \`npm run --silent pack -- check FOLDER\` finds everything that has to be mended.
- \`npm run --silent pack -- try FOLDER posts.jsonl\` shows what the rules would have said about past posts.
- \`npm run --silent pack -- publish FOLDER --out SITE --key KEYS\` checks, builds and signs. Raise \`version\` before.

Rules never block. Leave pay, conditions, organising and wrongdoing out: Candor stays silent there whatever a rule says.
`;
}
