import { shortDay } from '@/components/month/day-words';
import { Fold } from '@/components/packs/Fold';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import type { MonthFigures } from '@/lib/state/month-figures';
import { formatNumber } from '@/lib/words/formats';
import './month.css';

/** Units of the drawing: a day is as wide, its bar leaves a gap, and the picture is as high. */
const DAY = 10;
const GAP = 2;
const HEIGHT = 100;
/** A day with fewer does not fill the picture: one tip is no peak. */
const LEAST_TOP = 4;

interface DayChartProps extends Pick<MonthFigures, 'days'> {
  /** What the picture says, in words. */
  label: string;
}

/** How often Candor spoke on each of the days, a bar a day; the same as a table on request. */
export function DayChart({ days, label }: DayChartProps) {
  const top = Math.max(LEAST_TOP, ...days.map(({ spoke }) => spoke));
  const loud = days.filter(({ spoke }) => spoke > 0);
  return (
    <div className="month-days">
      <p className="month-top cd-hint" aria-hidden="true">
        {formatNumber(top, {})}
      </p>
      <svg
        className="month-chart"
        viewBox={`0 0 ${days.length * DAY - GAP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {days.map(({ day, spoke }, at) => (
          <g key={day}>
            <title>{say('month.spoke.on', { day: shortDay(day), count: spoke })}</title>
            <rect className="month-reach" x={at * DAY} width={DAY} height={HEIGHT} />
            <rect
              className="month-fill"
              x={at * DAY}
              y={HEIGHT * (1 - spoke / top)}
              width={DAY - GAP}
              height={(HEIGHT * spoke) / top}
            />
          </g>
        ))}
      </svg>
      <p className="month-ends cd-hint" aria-hidden="true">
        <span>{shortDay(days[0]?.day ?? '')}</span>
        <span>{shortDay(days.at(-1)?.day ?? '')}</span>
      </p>
      <Fold
        className="month-fold"
        summary={
          <>
            <Icon name="chevron" /> {say('month.spoke.table')}
          </>
        }
      >
        <table className="month-bars month-table">
          <thead>
            <tr>
              <th scope="col">{say('month.column.day')}</th>
              <th scope="col">{say('month.column.tips')}</th>
            </tr>
          </thead>
          <tbody>
            {loud.map(({ day, spoke }) => (
              <tr key={day}>
                <th scope="row">{shortDay(day)}</th>
                <td>{formatNumber(spoke, {})}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </div>
  );
}
