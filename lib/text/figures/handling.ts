import { VERB } from '@/lib/text/figures/clues';
import { type Scan, tokenAt } from '@/lib/text/figures/scan';
import type { Locale } from '@/lib/text/types';

/** How a verb stands: `past` and `doing` ("Shipped 40 crates", "Now serving 12 towns") may leave their subject out. */
export interface Handling {
  locale: Locale;
  form: 'plain' | 'past' | 'doing' | 'we';
  /** Who does it: businesses; anybody with a desk ("I sent 4 e-mails"); any household ("we planted 200 tulips"). */
  at: 'work' | 'desk' | 'home';
}

/** What businesses do with what they count. `!` doubles the last letter ("ship!": shipped). */
const WORK =
  'handle serve treat process deliver onboard place train hire resolve manage operate supply install invoice bill sign recruit export import ' +
  'produce manufacture dispatch fulfil! fulfill load unload stock audit inspect assess service maintain migrate deploy launch release publish ' +
  'list! convert acquire land secure renew ship! certify qualify register enrol! enroll approve decline reject restock source upgrade retire ' +
  'decommission power cover survey screen moderate translate transcribe design craft assemble mount weld package label bottle roast vaccinate ' +
  'diagnose discharge admit seat cater lease auction trade transport haul ferry route dispose recycle triage employ staff merge field expand ' +
  'prototype patent license fund finance insure underwrite settle rehome tutor mentor graduate represent defend issue mint renovate restore ' +
  'support coach repair map! scan! flip! resell';
const DESK =
  'host open book close answer call email contact review test complete finish edit film record cancel! interview educate visit reach log! file ' +
  'analyse analyze organise organize transfer!';
const HOME =
  'move plant can! cook bake wash clean fix paint pick pack harvest print carry collect receive order adopt rescue swap! replace clear arrange ' +
  'welcome store brew sort crush rent let! add plate plan!';
type Forms = readonly (readonly [forms: string, form: Handling['form'], at: Handling['at']])[];
const IRREGULAR: Forms = [
  ['sell sells', 'plain', 'work'],
  ['sold', 'past', 'work'],
  ['selling', 'doing', 'work'],
  ['build builds run runs teach teaches send sends win wins lose loses', 'plain', 'desk'],
  ['built ran taught sent won lost', 'past', 'desk'],
  ['building running teaching sending winning losing', 'doing', 'desk'],
  ['do does cut cuts take takes get gets make makes grow grows', 'plain', 'home'],
  ['did took got made grew', 'past', 'home'],
  ['doing cutting taking getting making growing', 'doing', 'home'],
];
const OTHERS: Record<Exclude<Locale, 'en' | 'es'>, string> = {
  de:
    'verkauft verkaufen verkauften geliefert liefern lieferten ausgeliefert verschickt verschicken versendet bearbeitet bearbeiten bearbeiteten ' +
    'betreut betreuen betreuten produziert produzieren gebaut gebacken gedruckt repariert installiert gewonnen verloren abgeschlossen eingestellt ' +
    'vermittelt behandelt behandeln behandelten bedient bedienen gebucht montiert verarbeitet geschult eröffnet beantwortet gelöst umgesetzt ' +
    'abgewickelt verladen verpackt betreiben vermieten vermietet gefertigt fertigen geröstet gebraut verwalten',
  fr:
    'vendu vendons livré livrons expédié expédions traité traitons servi servons accueilli accueillons signé signons produit produisons fabriqué ' +
    'fabriquons formé formons embauché recruté réparé installé imprimé réservé géré gérons ouvert résolu soigné soignons accompagné accompagnons ' +
    'perdu gagné clôturé envoyé envoyons transporté hébergé hébergeons équipé équipons',
  nl:
    'verkocht verkopen geleverd leveren verzonden verstuurd verwerkt verwerken behandeld behandelen bediend bedienen geproduceerd gebouwd gemaakt ' +
    'gedrukt gerepareerd geïnstalleerd geplaatst aangenomen getekend afgerond afgehandeld opgelost geholpen gebakken verhuurd verhuren gewonnen verloren',
};
const SPANISH =
  'vendido entregado enviado atendido procesado producido fabricado contratado formado instalado reparado gestionado servido recibido abierto ' +
  'firmado cerrado tramitado ganado perdido impreso alquilado transportado';
/** Spanish "we" is in the verb. */
const SPANISH_WE =
  'vendimos vendemos entregamos enviamos atendemos atendimos procesamos producimos fabricamos contratamos formamos instalamos reparamos ' +
  'gestionamos servimos recibimos abrimos firmamos cerramos tramitamos ganamos perdimos alquilamos transportamos';

const verbs = new Map<string, Handling>();
for (const base of WORK.split(' ')) addRegular(base, 'work');
for (const base of DESK.split(' ')) addRegular(base, 'desk');
for (const base of HOME.split(' ')) addRegular(base, 'home');
for (const [forms, form, at] of IRREGULAR) add(forms, { locale: 'en', form, at });
for (const locale of ['de', 'fr', 'nl'] as const) add(OTHERS[locale], { locale, form: 'plain', at: 'work' });
add(SPANISH, { locale: 'es', form: 'plain', at: 'work' });
add(SPANISH_WE, { locale: 'es', form: 'we', at: 'work' });

/** The verb of handling, selling, serving or making behind a lower-case word, in any of its forms. */
export function handlingVerb(low: string): Handling | undefined {
  return verbs.get(low);
}

/** The same of the token at `at`. */
export function handlingAt(scan: Scan, at: number): Handling | undefined {
  const token = tokenAt(scan, at);
  return token !== undefined && (token.clues & VERB) !== 0 ? verbs.get(token.low) : undefined;
}

function add(forms: string, handling: Handling): void {
  for (const form of forms.split(' ')) if (!verbs.has(form)) verbs.set(form, handling);
}

function addRegular(entry: string, at: Handling['at']): void {
  const base = entry.replace('!', '');
  const [past, doing] = stems(entry, base);
  add(
    `${base} ${/(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie').concat('s')}`,
    {
      locale: 'en',
      form: 'plain',
      at,
    },
  );
  add(`${past}ed`, { locale: 'en', form: 'past', at });
  add(`${doing}ing`, { locale: 'en', form: 'doing', at });
}

/** What "-ed" and "-ing" are put to. */
function stems(entry: string, base: string): [past: string, doing: string] {
  if (entry.endsWith('!')) return [base + base.slice(-1), base + base.slice(-1)];
  if (base.endsWith('e')) return [base.slice(0, -1), base.slice(0, -1)];
  return [base.replace(/([^aeiou])y$/, '$1i'), base];
}
