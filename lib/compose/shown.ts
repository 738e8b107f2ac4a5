import type { ShownFinding } from '@/lib/compose/session.types';
import type { Finding } from '@/lib/shared/report';

/**
 * Findings of `text` with their words and a key of rule, words and occurrence: the same slip keeps its key while the
 * rest of the draft changes. Findings whose offsets do not fit the text are left out.
 */
export function toShown(findings: Finding[], text: string): ShownFinding[] {
  const seen = new Map<string, number>();
  return findings
    .filter((finding) => fits(finding, text))
    .map((finding) => {
      const words = text.slice(finding.start, finding.end);
      const base = `${finding.rule}\n${words}`;
      const nth = (seen.get(base) ?? 0) + 1;
      seen.set(base, nth);
      const reason = quotesDraft(finding, text) ? {} : { reason: finding.why };
      const decided = decisiveWords(finding, text);
      return { ...finding, ...reason, words, decided, key: `${base}\n${nth}` };
    });
}

function fits({ start, end }: Finding, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length;
}

/** Longer evidence is a sentence, not a word that a card could name. UTF-16 code units. */
const NAMEABLE = 30;

function decisiveWords({ what, because }: Finding, text: string): string[] {
  const all = because
    .filter(({ weight, kind }) => (weight ?? 1) > 0 && !kind.startsWith('said'))
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((each) => each !== '' && each.length <= NAMEABLE && !what.includes(each));
  const words = [...new Set(all)];
  // "Our" says nothing more beside "Our ARR".
  return words.filter((each) => !words.some((other) => other !== each && other.includes(each))).slice(0, 3);
}

/** A rule may fill its reason with the words that decided; such a reason is not for others. */
function quotesDraft({ start, end, why, because }: Finding, text: string): boolean {
  const said = why.toLowerCase();
  return [{ start, end }, ...because].some((span) => {
    const words = text.slice(span.start, span.end).trim().toLowerCase();
    return words !== '' && said.includes(words);
  });
}
