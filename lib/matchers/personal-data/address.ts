import { hasNear, spansOf } from '@/lib/matchers/personal-data/near';
import type { Span } from '@/lib/shared/span';

/** A street and number by itself is a shop, an office, a landmark; one of these makes it somebody's home. */
const HOME_CUE =
  /\b(?:live[sd]? (?:at|on|in)\b|living (?:at|on)\b|home\b|(?:his|her|their|'s) (?:house|flat|apartment|place)\b|resid(?:es|ence|ing)\b|wohn(?:t|e|en|haft|ort|ung)\b|privatadresse|zu hause\b|daheim\b|habit(?:e|ent|ait)\b|domicile\b|chez (?:lui|elle|eux)\b|viven?\b|casa\b|domicilio\b|woon(?:t|achtig)?\b|wonen\b|thuis(?:adres)?\b|woonadres\b)/;

const STREETS: readonly RegExp[] = [
  // 221 Example Street, 14B Old Mill Rd
  /(?<![\w$€£])\d{1,5}[A-Za-z]? (?:[A-Z][\w'.-]{0,20} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Close|Crescent|Square|Gardens|Grove|Hill|Row|Mews)\b/g,
  // Hauptstraße 12, Lange Gasse 3a, Kerkstraat 8
  /(?<!\p{L})\p{Lu}[\p{L}.'-]{0,30}(?:straße|strasse|str\.|weg|gasse|allee|platz|ring|ufer|damm|straat|laan|plein|gracht|kade|dijk|steeg|singel|hof) ?\d{1,4} ?[a-zA-Z]?(?![\p{L}\d])/gu,
  /(?<!\p{L})\p{Lu}[\p{L}.'-]{1,30} (?:Straße|Strasse|Str\.|Weg|Gasse|Allee|Platz|Ring|Ufer|Damm|Straat|Laan|Plein) \d{1,4} ?[a-zA-Z]?(?![\p{L}\d])/gu,
  // 12 rue des Lilas, 3 bis avenue Exemple
  /(?<![\w$€£])\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|route|cours|passage|square) (?:[dl]e?s? |du |de la |[dl]')?[\p{L}'-]{2,30}(?: [\p{Lu}][\p{L}'-]{1,30})?/giu,
  // calle Ejemplo 14, C/ Mayor, 3
  /(?<!\p{L})(?:calle|c\/|avenida|avda?\.|plaza|paseo|carrer|camino|ronda) ?(?:de la |de los |de las |del |de )?[\p{L}'-]{2,30}(?: [\p{L}'-]{2,30})?,? ?(?:n[.º°o]{0,3} ?)?\d{1,4}(?!\d)/giu,
];

/** Streets with a number, where the words around say that somebody lives there. */
export function findAddresses(text: string, folded: string): Span[] {
  if (!/\d/.test(text) || !HOME_CUE.test(folded)) return [];
  return STREETS.flatMap((street) => spansOf(text, street).filter((span) => hasNear(folded, span, HOME_CUE)));
}
