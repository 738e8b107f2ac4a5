/** Legal forms at the end of a company's name, as patterns; dots and spaces in short ones come and go. */
const FORMS = [
  // German
  'g?gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|aktiengesellschaft|\\(haftungsbeschränkt\\)|e\\.? ?[kvg]\\.?',
  // English
  'inc\\.?|incorporated|corp\\.?|corporation|co\\.?|ltd\\.?|limited|pbc|dac|c\\.?i\\.?c\\.?',
  'l\\.?l\\.?[cp]\\.?|p\\.?l\\.?c\\.?|pty\\.?|pte\\.?|pvt\\.?|private',
  // Dutch
  '[bn]\\.? ?v\\.?|c\\.?v\\.?|v\\.?o\\.?f\\.?|bvba',
  // French, Spanish, Italian, Portuguese
  's\\.? ?[aà]\\.? ?r\\.? ?l\\.?|s\\.? ?a\\.? ?s?\\.?u?\\.?|sprl|eurl|snc|scop',
  's\\.? ?l\\.?u?\\.?|(?:s\\.? de r\\.?l\\.? )?de c\\.? ?v\\.?|s\\.? ?r\\.? ?l\\.?|s\\.? ?p\\.? ?a\\.?|ltda?\\.?|lda\\.?',
  // Nordic, Polish, Czech, Hungarian, Japanese
  'a/s|aps|oyj?|ab|asa?|e?hf\\.?|sp\\.? ?z ?o\\.? ?o\\.?|s\\.?r\\.?o\\.?|a\\.?s\\.?|kft\\.?|k\\.?k\\.?',
];

/** A legal form at the end, with the space or comma before it: the "ag" of "Bag" is none. */
export const LEGAL_FORMS = new RegExp(`[ ,](?:${FORMS.join('|')})$`, 'i');

/** Words behind a name that say the trade or the size. */
export const TAILS = setOf(`
  group, holding, holdings, company, international, global, worldwide, labs, lab, studio, studios, technologies, technology,
  tech, software, systems, solutions, services, consulting, partners, industries, robotics, logistics, media, digital,
  engineering, energy, pharma, foods, motors, capital, ventures,
  gruppe, technologie, technik, beratung, lösungen, systeme, dienste, logistik, werke,
  groep, diensten, oplossingen, logistiek, advies,
  groupe, conseil, logistique, industrie,
  grupo, tecnologías, tecnología, soluciones, servicios, logística, consultoría`);

/** Countries and regions that offices are named after. */
export const PLACES = setOf(`
  europe, europa, emea, usa, us, uk, germany, france, spain, netherlands, austria, switzerland, belgium, ireland, canada,
  india, deutschland, österreich, schweiz, nederland, belgië, españa, suisse, belgique`);

/** Answers that say there is no employer, in lower case: en, de, nl, fr, es. */
export const NO_EMPLOYER = setOf(`
  none, no one, noone, nobody, no, nope, nothing, n/a, n.a, na, not applicable, no employer, unemployed, not employed,
  between jobs, myself, for myself, i work for myself, me, self, self-employed, self employed, freelance, freelancer,
  i am a freelancer, i'm a freelancer, retired, i'm retired, student, a student, i don't work, i do not work,
  keiner, keine, keinen, niemand, niemanden, nichts, nein, kein arbeitgeber, keinen arbeitgeber, ich selbst, mich selbst,
  arbeitslos, arbeitssuchend, selbstständig, selbständig, selbstständige, freiberuflich, freiberufler, freiberuflerin,
  rentner, rentnerin, im ruhestand, schüler, schülerin, studentin, entfällt, ohne,
  geen, niks, nee, geen werkgever, werkloos, werkzoekend, zzp, zzp'er, zzper, ik ben zzp'er, zelfstandig, zelfstandige,
  gepensioneerd, mezelf, nvt, n.v.t,
  aucun, aucune, personne, rien, non, pas d'employeur, sans emploi, au chômage, chômage, indépendant, indépendante,
  à mon compte, moi-même, retraité, retraitée, étudiant, étudiante, sans,
  ninguno, ninguna, nadie, nada, sin empleador, sin empleo, en paro, desempleado, desempleada, autónomo, autónoma,
  por cuenta propia, yo mismo, yo misma, jubilado, jubilada, estudiante, no tengo, no trabajo`);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/,\s*/));
}
