import { useState } from 'react';
import { copyText } from '@/components/nudge/clipboard';
import { contactLink } from '@/components/nudge/safe-link';
import { askWords, noteWords, questionWords } from '@/components/nudge/words';
import { Button } from '@/components/ui/Button';
import type { ShownFinding } from '@/lib/compose/session.types';
import type { SiteId } from '@/lib/shared/report';

/** Opens the pack's contact, or copies a question that does not hold the draft. */
export function AskLink({ finding, site }: { finding: ShownFinding; site: SiteId }) {
  const [note, setNote] = useState('');
  const link = contactLink(finding.ask?.url);
  const words = askWords(finding);
  if (link) {
    return (
      <a className="cd-button cd-button-plain" data-part="ask" href={link} target="_blank" rel="noreferrer">
        {words}
      </a>
    );
  }
  const copy = async () => {
    const isCopied = await copyText(questionWords(finding, site), document);
    setNote(noteWords({ kind: 'copied', ok: isCopied }));
  };
  return (
    <>
      <Button variant="plain" data-part="ask" onClick={copy}>
        {words}
      </Button>
      <span role="status" className="ask-note">
        {note}
      </span>
    </>
  );
}
