import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';

interface PackHealthProps {
  /** What is not well; null when all packs are. */
  line: string | null;
  onOpen: () => void;
}

/** One line about packs, only when there is something to say. */
export function PackHealth({ line, onOpen }: PackHealthProps) {
  if (line === null) return null;
  return (
    <div className="popup-packs" role="status" data-part="pack-health">
      <Icon name="warn" />
      <p>{line}</p>
      <Button variant="plain" onClick={onOpen} aria-label={say('popup.packs.see.name')}>
        {say('popup.packs.see')}
      </Button>
    </div>
  );
}
