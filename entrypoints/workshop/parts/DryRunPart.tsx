import { DryRun } from '@/components/workshop/DryRun';
import { useWorkshop } from '@/entrypoints/workshop/stores';

/** The pack over posts that are out already. A run goes on, and what it came to stays, while the admin looks at a rule. */
export function DryRunPart({ isShown }: { isShown: boolean }) {
  const isRead = useWorkshop(({ read }) => read !== null);
  const pack = useWorkshop(({ read }) => read?.look.pack ?? null);
  if (!isRead) return null;
  return (
    <div hidden={!isShown}>
      <DryRun pack={pack} />
    </div>
  );
}
