import { METRIC, METRIC_LEAD } from '@/lib/text/figures/clues';
import { cluesIn, isWord, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';

/** Nouns that make a number without a currency an amount of money. */
const METRICS = new Set(
  (
    'mrr arr acv tcv gmv ebitda ebit revenue revenues rev turnover profit profits earnings funding valuation burn ' +
    'umsatz umsatzes gewinn gewinns ingresos facturación beneficio beneficios omzet winst bénéfice bénéfices revenus'
  ).split(' '),
);
/** Money only behind "in": "500k in sales" is money, "500 sales" counts. */
const METRICS_AFTER_IN = new Set([
  'sales',
  'bookings',
  'pledges',
  'cash',
  'costs',
  'pipeline',
  'debt',
  'fees',
  'bank',
  'refunds',
  'damages',
  'savings',
  'wages',
  'orders',
  'contracts',
  'assets',
]);
/** Nothing but money, however small the number behind it: "MRR 410". */
const METRICS_SURE = new Set(['mrr', 'arr', 'acv', 'tcv', 'gmv', 'ebitda']);
/** Money only when they lead to thousands: "income 5,210", "operating loss of 1.2m"; "500 results" are none. */
const METRICS_LEADING = new Set(
  'income takings billings bookings pipeline quota forecast bill bills fees debt aufträge pipeline loss losses costs expenses spend budget payroll cash result verlust verluste kosten ergebnis perte pertes coûts résultat pérdida pérdidas costes verlies resultaat'.split(
    ' ',
  ),
);
/** What a sum in thousands or millions is said of: "the order came to 1.2m", "a backlog of 48m". */
const WORTH = new Set(
  'backlog book quote worth value deal contract tender order orders grant cap cheque check invoice retainer auftrag angebot commande devis contrat pedido contrato oferta opdracht offerte'.split(
    ' ',
  ),
);
const BEFORE_METRIC = new Set(
  (
    'in of a per / month mo year yr annual annually monthly weekly recurring net gross total new combined worth pure our my its the ' +
    'an en de im an jährlich monatlich pro par por al mes mois mensuels mensuales per maand'
  ).split(' '),
);
const AFTER_METRIC = new Set(
  (
    ': = - > → ( ~ ≈ is was were are at of hit hits crossed crosses reached reaches passed passes exceeded topped now just currently ' +
    'from to the about went grew fell dropped rose climbed jumped came comes stands sits down over nearly almost roughly approximately up around some run rate ' +
    'ist liegt bei von auf über rund knapp est de à atteint es alcanzó llega a van is op'
  ).split(' '),
);
const AVERAGED = /^(?:ticket|basket|order|check|spend|deal|contract|fare|bill|invoice)$/;
const AVERAGED_OF = /^(?:value|size|price)$/;
const MAX_WORDS = 5;

/** A metric that may stand behind its number (lower case). */
export function isMetricBehind(low: string): boolean {
  return METRICS.has(low) || METRICS_AFTER_IN.has(low);
}

/** A metric that may lead to its number. */
export function isMetricBefore(raw: string, low: string): boolean {
  const isMetric = METRICS.has(low) || METRICS_SURE.has(low) || METRICS_LEADING.has(low) || WORTH.has(low);
  return isMetric || AVERAGED.test(low) || AVERAGED_OF.test(low) || raw === 'CA';
}

/** True when a money metric follows the number: "30k MRR", "500k in revenue", "5k/mo in recurring revenue". */
export function metricFollows(scan: Scan, at: number): boolean {
  if ((cluesIn(scan, at, at + MAX_WORDS) & METRIC) === 0) return false;
  for (let next = at; next < at + MAX_WORDS; next++) {
    const low = lowAt(scan, next);
    if (METRICS.has(low)) return true;
    if (METRICS_AFTER_IN.has(low) && next > at && lowAt(scan, next - 1) !== 'a')
      return saidIn(scan, at, next);
    if (!BEFORE_METRIC.has(low)) return false;
  }
  return false;
}

function saidIn(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:in|of)$/.test(lowAt(scan, at))) return true;
  return false;
}

/** How a money metric leads to the number before token `at`: by a colon ("MRR: 5326"), in words ("ARR of"), or not at all. */
export function metricLeads(scan: Scan, at: number, isScaled: boolean): 'colon' | 'words' | undefined {
  if ((cluesIn(scan, at - 1 - MAX_WORDS, at) & METRIC_LEAD) === 0) return undefined;
  if (METRICS_SURE.has(lowAt(scan, at - 1))) return 'colon';
  let hasColon = false;
  for (let before = at - 1; before >= Math.max(0, at - 1 - MAX_WORDS); before--) {
    const low = lowAt(scan, before);
    if (METRICS.has(low)) return hasColon ? 'colon' : 'words';
    if (isAverage(scan, before)) return 'colon';
    if (METRICS_LEADING.has(low) || isSize(scan, before) || (isScaled && WORTH.has(low))) return 'words';
    // A label may say more before its colon: "Revenue last month: 12,400".
    if (!AFTER_METRIC.has(low) && !(hasColon && isWord(scan, before))) return undefined;
    hasColon ||= low === ':' || low === '=';
  }
  return undefined;
}

/** "average ticket is 38", "avg order value 43". */
function isAverage(scan: Scan, at: number): boolean {
  const noun = AVERAGED_OF.test(lowAt(scan, at)) ? at - 1 : at;
  return AVERAGED.test(lowAt(scan, noun)) && /^(?:average|avg|mean|median)$/.test(lowAt(scan, noun - 1));
}

/** "deal size: 18k", French "CA". */
function isSize(scan: Scan, at: number): boolean {
  if (tokenAt(scan, at)?.raw === 'CA') return true;
  return (
    lowAt(scan, at) === 'size' &&
    /^(?:deal|ticket|order|contract|basket|cheque|check|round)$/.test(lowAt(scan, at - 1))
  );
}
