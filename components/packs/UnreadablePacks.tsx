import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

interface UnreadablePacksProps {
  count: number;
  onForget: () => void;
}

/** Stored packs that this Candor cannot read are kept aside, and said to be. */
export function UnreadablePacks({ count, onForget }: UnreadablePacksProps) {
  if (count === 0) return null;
  const one = count === 1;
  return (
    <Notice tone="warn" actions={<Button onClick={onForget}>{one ? 'Forget it' : 'Forget them'}</Button>}>
      {one ? 'One stored pack' : `${count} stored packs`} cannot be read by this Candor and{' '}
      {one ? 'is' : 'are'} not in use. A newer Candor may read {one ? 'it' : 'them'} again.
    </Notice>
  );
}
