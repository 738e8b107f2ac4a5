import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';

/** The class could not be made; everything else on the page works without it. */
export function ClassFailed({ onAgain }: { onAgain: () => void }) {
  return (
    <Notice tone="warn" actions={<Button onClick={onAgain}>{say('practice.class.again')}</Button>}>
      {say('practice.class.failed')}
    </Notice>
  );
}
