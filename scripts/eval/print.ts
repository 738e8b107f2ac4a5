import type { Signal } from '@/lib/shared/report';
import { distance } from '@/lib/shared/span';
import { percent } from '@/scripts/eval/baseline';
import type { Measures, Mistake } from '@/scripts/eval/measure';
import { f1, rate, type Share } from '@/scripts/eval/score';

/** Mistakes shown of each kind. */
const WORST = 10;
/** Signals this near to a mistake explain it, in UTF-16 code units. */
const NEAR = 80;

export function printMeasures(measures: Measures): void {
  const { categories, harmless, mentions, secrets, figures, precision, peopleSilent } = measures;
  console.log('\ncategory                     recall             precision          F1');
  for (const [category, score] of Object.entries(categories)) {
    if (score.recall.of + score.precision.of === 0) continue;
    console.log(
      `${category.padEnd(28)} ${share(score.recall).padEnd(18)} ${share(score.precision).padEnd(18)} ${percent(f1(score))}`,
    );
  }
  const lines: [string, Share][] = [
    ['precision, all families', precision],
    ['people: silent', peopleSilent],
    ['harmless posts with a nudge', harmless.all],
    ['  ordinary', harmless.ordinary],
    ['  hard', harmless.hard],
    ['employer mentions seen', mentions.recall],
    ['  namesakes left alone', mentions.namesakesLeftAlone],
    ['  in drafts with labels', mentions.positives],
    ['secrets found', secrets.found],
    ['  placeholders left alone', secrets.placeholdersLeftAlone],
    ...Object.entries(figures).map(([lang, each]): [string, Share] => [`money and percent, ${lang}`, each]),
  ];
  console.log();
  for (const [name, each] of lines) if (each.of > 0) console.log(`${name.padEnd(28)} ${share(each)}`);
}

/** The worst mistakes: misses that came nearest to silence, alarms that were the surest. Words only when `isShown`. */
export function printMistakes(
  title: string,
  mistakes: readonly Mistake[],
  isShown: boolean,
  most = WORST,
): void {
  const worst = mistakes.toSorted((a, b) => sureness(b) - sureness(a)).slice(0, most);
  console.log(`\n${title} (${worst.length} of ${mistakes.length})`);
  for (const mistake of worst) console.log(`  ${lineOf(mistake, isShown)}`);
}

function lineOf(mistake: Mistake, isShown: boolean): string {
  const { id, what, start, end, text, report } = mistake;
  const because = becauseOf(mistake).map(
    ({ kind, weight, ...at }) =>
      `${kind}${weight === undefined ? '' : ` ${weight > 0 ? '+' : ''}${weight}`}${isShown ? ` "${clip(text.slice(at.start, at.end))}"` : ''}`,
  );
  const words = isShown ? ` "${clip(text.slice(start, end))}"` : '';
  const near = report.signals.filter((signal) => distance(signal, mistake) <= NEAR);
  const why = because.length > 0 ? because.join(', ') : seen(near);
  return `${id} ${what}${words}${report.protected ? ' [protected]' : ''}: ${why || 'nothing was seen here'}`;
}

function becauseOf({ start, end, report }: Mistake) {
  return report.findings.find((finding) => finding.start < end && start < finding.end)?.because ?? [];
}

function sureness(mistake: Mistake): number {
  return becauseOf(mistake).reduce((sum, { weight = 1 }) => sum + weight, 0);
}

function seen(signals: readonly Signal[]): string {
  const kinds = new Map<string, number>();
  for (const { kind } of signals) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, times]) => (times > 1 ? `${kind} ×${times}` : kind)).join(', ');
}

function share(each: Share): string {
  return `${percent(rate(each))} (${each.hit}/${each.of})`;
}

function clip(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
