import { copyText } from '@/components/nudge/clipboard';
import { useDraft, useNudge } from '@/components/nudge/nudge-context';
import { contactLink } from '@/components/nudge/safe-link';
import { T } from '@/components/nudge/T';
import { askWords, questionWords } from '@/components/nudge/words';
import { Button } from '@/components/ui/Button';
import type { ShownFinding } from '@/lib/compose/session.types';

/** Opens the pack's contact, or copies a question that does not hold the draft. */
export function AskButton({ finding }: { finding: ShownFinding }) {
  const { session, ui } = useNudge();
  const site = useDraft((state) => state.site);
  const words = askWords(finding);
  const link = contactLink(finding.ask?.url);
  if (link)
    return (
      <a
        data-part="ask"
        className="cd-button cd-button-plain"
        href={link}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={words}
      >
        <T>{words}</T>
      </a>
    );
  const copy = async () => {
    const ok = await copyText(questionWords(finding, site), session.element.ownerDocument);
    ui.setState({ note: { kind: 'copied', ok } });
  };
  return (
    <Button data-part="ask" variant="plain" aria-label={words} onClick={copy}>
      <T>{words}</T>
    </Button>
  );
}
