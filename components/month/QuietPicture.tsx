import { BarTable } from '@/components/month/BarTable';
import { shortDay } from '@/components/month/day-words';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import type { MonthFigures, Stretch } from '@/lib/state/month-figures';

interface QuietPictureProps extends Pick<MonthFigures, 'quiet'> {
  /** The day from which on it can be said, `YYYY-MM-DD`. */
  from: string | null;
}

/** The first two weeks beside the last two; before there are four, since when there will be. */
export function QuietPicture({ quiet, from }: QuietPictureProps) {
  if (!quiet) {
    const later = from && say('month.quiet.later', { day: shortDay(from) });
    return <Section title={say('month.quiet.title')} hint={later} />;
  }
  const { first, last } = quiet;
  return (
    <Section title={say('month.quiet.title')} hint={trendWords(first, last)}>
      <BarTable
        columns={[say('month.column.stretch'), say('month.column.tips')]}
        bars={[
          { key: 'first', label: say('month.quiet.first', daysOf(first)), count: first.spoke },
          { key: 'last', label: say('month.quiet.last', daysOf(last)), count: last.spoke },
        ]}
        whole={Math.max(first.spoke, last.spoke)}
      />
    </Section>
  );
}

function trendWords(first: Stretch, last: Stretch): string {
  if (last.spoke === first.spoke) return say('month.quiet.same');
  return say(last.spoke < first.spoke ? 'month.quiet.less' : 'month.quiet.more');
}

function daysOf({ from, to }: Stretch) {
  return { from: shortDay(from), to: shortDay(to) };
}
