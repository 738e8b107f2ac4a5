import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { say } from '@/components/words/say';

interface RemovePackProps {
  name: string;
  /** The host that it is fetched from; null for a file. */
  host: string | null;
  onRemove: () => void;
}

/** Asks once, with the harmless answer in focus. */
export function RemovePack({ name, host, onRemove }: RemovePackProps) {
  return (
    <div>
      <ConfirmDialog
        open={say('packs.remove')}
        openName={say('packs.remove.name', { pack: name })}
        title={say('packs.remove.ask', { pack: name })}
        keep={say('packs.remove.keep')}
        yes={say('packs.remove.yes')}
        onYes={onRemove}
      >
        {removalWords(host)}
      </ConfirmDialog>
    </div>
  );
}

/** What goes with a pack. */
export function removalWords(host: string | null): string {
  return host ? say('packs.remove.goes.link', { host }) : say('packs.remove.goes.file');
}
