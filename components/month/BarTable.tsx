import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/words/formats';
import './month.css';

export interface Bar {
  key: string;
  label: ReactNode;
  count: number;
}

interface BarTableProps {
  /** What the rows are, and what is counted: the heads of the two columns. */
  columns: readonly [rows: string, counts: string];
  bars: readonly Bar[];
  /** The count of a whole bar. */
  whole: number;
}

/** Counts as bars, which are drawn below the words of their row: what is read aloud is a plain table. */
export function BarTable({ columns, bars, whole }: BarTableProps) {
  const [rows, counts] = columns;
  return (
    <table className="month-bars">
      <thead>
        <tr>
          <th scope="col">{rows}</th>
          <th scope="col">{counts}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">
              <span className="month-label">{label}</span>
              <svg className="month-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect className="month-ground" width="100" height="8" />
                <rect className="month-fill" width={whole > 0 ? (100 * count) / whole : 0} height="8" />
              </svg>
            </th>
            <td>{formatNumber(count, {})}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
