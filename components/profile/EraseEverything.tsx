import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';

/** Asks once, with the harmless answer in focus. */
export function EraseEverything({ onErase }: { onErase: () => Promise<void> }) {
  const [isDone, setDone] = useState(false);
  return (
    <>
      {isDone && <Notice tone="good">{say('profile.erase.done')}</Notice>}
      <div>
        <ConfirmDialog
          open={say('profile.erase.open')}
          title={say('profile.erase.ask')}
          keep={say('profile.erase.keep')}
          yes={say('profile.erase.yes')}
          onYes={() => void onErase().then(() => setDone(true))}
        >
          {say('profile.erase.final')}
        </ConfirmDialog>
      </div>
    </>
  );
}
