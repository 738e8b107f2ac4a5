import type { LeftOut } from '@/lib/packs/trial';

/** Rules that do not do here what their own examples say, or would do harm. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  return (
    <ul className="problems">
      {leftOut.map(({ rule, code, reason }) => (
        <li key={`${rule} ${code} ${reason}`}>
          <code>{rule}</code> {reason}
        </li>
      ))}
    </ul>
  );
}
