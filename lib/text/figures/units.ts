import { UNIT } from '@/lib/text/figures/clues';
import { type Scan, tokenAt } from '@/lib/text/figures/scan';

/** Nouns that a company counts, all forms, under the English singular that a rule sees as the figure's unit. */
const NOUNS: Record<string, string> = {
  user: 'user users actives nutzer nutzern nutzerinnen nutzende nutzenden anwender utilisateur utilisateurs utilisatrices usuario usuarios usuarias gebruiker gebruikers',
  customer: 'customer customers kunde kunden kundinnen cliente clientes klant klanten',
  client: 'client clients mandanten',
  wishlist: 'wishlist wishlists',
  upgrade: 'upgrade upgrades',
  server: 'servers',
  preview: 'previews',
  signup:
    'signup signups registration registrations anmeldung anmeldungen registrierungen inscription inscriptions inscrits registros registrados aanmelding aanmeldingen inschrijvingen',
  download: 'download downloads téléchargement téléchargements descarga descargas',
  install: 'install installs installation installations installationen instalaciones installaties',
  subscriber:
    'subscriber subscribers subs abonnent abonnenten abonné abonnés abonnées suscriptor suscriptores abonnee abonnees',
  subscription: 'subscription subscriptions memberships abonnements abos abo suscripciones',
  follower: 'follower followers seguidores volgers',
  member: 'member members mitglieder membres miembros leden teammates teammate',
  employee:
    'employee employees staff staffers mitarbeiter mitarbeitern mitarbeitende mitarbeitenden mitarbeiterinnen angestellte angestellten ' +
    'beschäftigte beschäftigten employé employés employées salarié salariés salariées collaborateurs empleado empleados empleadas trabajadores ' +
    'medewerker medewerkers werknemers personeelsleden fte ftes headcount',
  person: 'people person persons personen leute personnes personas mensen folks',
  engineer:
    'engineer engineers developer developers devs ingenieure entwickler ingénieurs développeurs ingenieros desarrolladores ontwikkelaars',
  hire: 'hire hires recruits',
  contractor: 'contractor contractors freelancer freelancers',
  seat: 'seat seats licence licences license licenses lizenzen licencias licenties',
  deal: 'deal deals',
  contract: 'contract contracts verträge vertrag contrats contratos contracten',
  order:
    'order orders preorder preorders bestellungen bestellung commande commandes pedido pedidos bestelling bestellingen',
  sale: 'sale sales verkäufe ventes ventas verkopen',
  booking: 'booking bookings buchungen réservations reservas boekingen reservation reservations',
  visitor: 'visitor visitors besucher besuchern visiteur visiteurs visitante visitantes bezoeker bezoekers',
  visit: 'visit visits besuche visites visitas bezoeken',
  view: 'view views pageview pageviews aufrufe vues visualizaciones weergaven impressions impression',
  click: 'click clicks klicks clics kliks',
  session: 'session sessions sitzungen sesiones sessies',
  lead: 'lead leads prospects',
  trial: 'trial trials',
  demo: 'demo demos',
  account: 'account accounts konten comptes cuentas',
  workspace: 'workspace workspaces',
  logo: 'logo logos',
  merchant: 'merchant merchants händler commerçants comerciantes',
  company:
    'company companies businesses firms agencies startups brands enterprises organisations organizations nonprofits ngos unternehmen firmen entreprises empresas bedrijven',
  team: 'team teams',
  partner: 'partner partners resellers distributors',
  store:
    'store stores shops outlets branches filialen magasins tiendas winkels locations location venues venue standorte',
  unit: 'unit units stück unités unidades stuks devices',
  transaction: 'transaction transactions transaktionen transacciones transacties payments',
  event: 'events',
  request: 'requests',
  shipment: 'shipment shipments deliveries',
  share: 'shares',
  student: 'student students learners pupils',
  tester: 'tester testers',
  review: 'review reviews',
  backer: 'backer backers pledges',
  listing: 'listing listings',
  reader: 'reader readers leser leserinnen lecteurs lectores lezers',
  listener: 'listener listeners',
  player: 'players',
  school: 'school schools schulen écoles escuelas scholen',
  teacher: 'teacher teachers',
  clinic: 'clinic clinics hospitals practices kliniken',
  restaurant: 'restaurant restaurants',
  creator: 'creator creators',
  copy: 'copies',
  template: 'templates',
  retainer: 'retainer retainers',
  regular: 'regulars',
  parcel: 'parcel parcels package packages pallet pallets containers pakete colis paquetes pakketten',
  rating: 'rating ratings',
  sponsor: 'sponsor sponsors',
  project: 'project projects projekte projets proyectos projecten',
  patient: 'patient patients patienten pacientes patiënten',
  site: 'sites websites hotels warehouses depots plants factories',
  machine: 'machine machines vehicles trucks vans bikes scooters maschinen',
  meal: 'meals covers',
  guest: 'guest guests gäste huéspedes gasten',
  policy: 'policies',
  loan: 'loans',
  invoice: 'invoice invoices rechnungen factures facturas facturen',
  enquiry: 'enquiry enquiries inquiry inquiries quotes',
  applicant: 'applicant applicants applications candidates',
  ride: 'rides trips',
  household: 'household households',
  refund: 'refund refunds',
  cancellation: 'cancellation cancellations unsubscribes uninstalls',
  redundancy: 'redundancy redundancies layoffs',
  leaver: 'leaver leavers resignations',
  renewal: 'renewal renewals',
  referral: 'referral referrals',
  testimonial: 'testimonial testimonials',
  mau: 'mau maus',
  dau: 'dau daus',
  wau: 'wau waus',
};

/** Two-word nouns, by their first word. */
const PAIRS: Record<string, readonly (readonly [second: string, unit: string])[]> = {
  sign: [
    ['ups', 'signup'],
    ['up', 'signup'],
  ],
  billable: [
    ['hours', 'hour'],
    ['hrs', 'hour'],
  ],
  annual: [['plans', 'subscription']],
  yearly: [['plans', 'subscription']],
  monthly: [['plans', 'subscription']],
  paid: [['plans', 'subscription']],
  pre: [
    ['orders', 'order'],
    ['order', 'order'],
  ],
};

/** Words that may stand between a number and the noun it counts. */
const QUALIFIERS = new Set(
  (
    'active paying paid new monthly daily weekly annual registered unique loyal happy devoted enterprise beta free trial early concurrent ' +
    'recurring net gross additional more extra other total real organic first potential qualified inbound outbound premium pro full-time ' +
    'part-time remote open closed booked small large big corporate commercial business retail wholesale web website site page app mobile ' +
    'email newsletter team customer user client sales product software support marketing engineering b b2b b2c smb saas of our my the its these those ' +
    'different separate satisfied lifetime weekly yearly quarterly individual outstanding average signed live connected verified confirmed completed billable external internal ' +
    'aktive aktiven aktiver neue neuen neuer zahlende zahlenden registrierte registrierten zufriedene ' +
    'nouveaux nouvelles nouveau actifs actives payants payantes fidèles de d ' +
    'nuevos nuevas activos activas ' +
    'nieuwe actieve betalende geregistreerde tevreden'
  ).split(' '),
);

/** Words that end the search for a noun: what is counted has been said, or another phrase has begun. */
const STOPPERS = new Set(
  (
    'and or but so then than in on at for with from by to as is are was were be been has have had will would can could per each every a an ' +
    'day days week weeks month months year years hour hours minute minutes min mins star stars second seconds quarter quarters night nights weekend ' +
    'times time percent points degrees km miles meters kg lbs pounds if when while because who that which it i we you they he she ' +
    'tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunden und oder aber für mit von bei ' +
    'jour jours semaine semaines mois an ans année années heure heures et ou mais pour avec par sur ' +
    'día días semanas meses año años hora horas y o pero para con por en ' +
    'dag dagen weken maand maanden jaar uur en maar voor met van'
  ).split(' '),
);

const units = new Map(
  Object.entries(NOUNS).flatMap(([unit, forms]) => forms.split(' ').map((form) => [form, unit] as const)),
);

/** The unit that a lower-case noun counts, in the English singular. */
export function unitOf(low: string): string | undefined {
  return units.get(low);
}

/** The same of the token at `at`. */
export function unitAt(scan: Scan, at: number): string | undefined {
  const token = tokenAt(scan, at);
  return token !== undefined && (token.clues & UNIT) !== 0 ? units.get(token.low) : undefined;
}

/** The first of two such words. */
export function opensPair(low: string): boolean {
  return Object.hasOwn(PAIRS, low);
}

/** The unit of a two-word noun ("sign ups"). */
export function pairUnit(first: string, second: string): string | undefined {
  if (!Object.hasOwn(PAIRS, first)) return undefined;
  return PAIRS[first]?.find(([word]) => word === second)?.[1];
}

/** Spanish nouns, after which "mil" is a thousand. */
const SPANISH = new Set(
  'usuarios usuarias clientes registros descargas suscriptores seguidores empleados empleadas trabajadores personas pedidos visitas ventas contratos'.split(
    ' ',
  ),
);

export function isSpanishNoun(low: string): boolean {
  return SPANISH.has(low);
}

/** "our", "the": only right behind the number's "of" does it say more of the noun. */
export function isOwner(low: string): boolean {
  return /^(?:our|my|its|the|these|those|their|your)$/.test(low);
}

export function isQualifier(low: string): boolean {
  return QUALIFIERS.has(low);
}

export function isStopper(low: string): boolean {
  return STOPPERS.has(low);
}
