import { BarTable } from '@/components/month/BarTable';
import { DayChart } from '@/components/month/DayChart';
import { shortDay } from '@/components/month/day-words';
import { QuietPicture } from '@/components/month/QuietPicture';
import { RulesPicture } from '@/components/month/RulesPicture';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { OUTCOMES } from '@/lib/state/month';
import type { MonthFigures } from '@/lib/state/month-figures';
import './month.css';

interface MonthPicturesProps {
  figures: MonthFigures;
  /** The first day that counts, `YYYY-MM-DD`. */
  since: string;
}

/** The pictures of *My month*; a sentence instead as long as there is nothing to draw. */
export function MonthPictures({ figures, since }: MonthPicturesProps) {
  const { total, left, days, rules, quiet, quietFrom } = figures;
  if (total.spoke === 0) return <p className="month-empty">{say('month.empty')}</p>;
  const spoke = spokeWords(figures, since);
  const outcomes = [
    ...OUTCOMES.map((outcome) => ({
      key: outcome,
      label: say(`month.outcome.${outcome}`),
      count: total[outcome],
    })),
    ...(left > 0 ? [{ key: 'left', label: say('month.outcome.left'), count: left }] : []),
  ];
  return (
    <>
      <Section title={say('month.spoke.title')} hint={`${spoke} ${say('month.spoke.hint')}`}>
        <DayChart days={days} label={spoke} />
      </Section>
      <Section title={say('month.outcome.title')} hint={say('month.outcome.hint')}>
        <BarTable
          columns={[say('month.column.outcome'), say('month.column.tips')]}
          bars={outcomes}
          whole={total.spoke}
        />
      </Section>
      <Section title={say('month.rules.title')}>
        <RulesPicture rules={rules} />
      </Section>
      <QuietPicture quiet={quiet} from={quietFrom} />
    </>
  );
}

function spokeWords({ total, spokeDays, loudest, days }: MonthFigures, since: string): string {
  const first = days.find(({ day }) => day >= since)?.day ?? since;
  const sum = say('month.spoke.sum', { count: total.spoke, days: spokeDays, since: shortDay(first) });
  if (!loudest || spokeDays === 1) return sum;
  return `${sum} ${say('month.spoke.most', { day: shortDay(loudest.day), count: loudest.spoke })}`;
}
