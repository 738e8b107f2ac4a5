import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';

interface UnreadablePacksProps {
  count: number;
  onForget: () => void;
}

/** Stored packs that this Candor cannot read are kept aside, and said to be. */
export function UnreadablePacks({ count, onForget }: UnreadablePacksProps) {
  if (count === 0) return null;
  return (
    <Notice
      tone="warn"
      actions={<Button onClick={onForget}>{say('packs.unreadable.forget', { count })}</Button>}
    >
      {say('packs.unreadable', { count })}
    </Notice>
  );
}
