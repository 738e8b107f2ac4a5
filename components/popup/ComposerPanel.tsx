import { useState } from 'react';
import { copyText } from '@/components/nudge/clipboard';
import { GOOD_WORDS, WORDS } from '@/components/nudge/words';
import { FindingItem } from '@/components/popup/FindingItem';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import type { SessionState } from '@/lib/compose/session.types';
import type { PopupAction } from '@/lib/messaging/popup';

interface ComposerPanelProps {
  session: SessionState;
  send: (action: PopupAction) => void;
}

/** One compose box of the tab: what Candor sees in it, with the same actions as the card. */
export function ComposerPanel({ session, send }: ComposerPanelProps) {
  const { id, surface, findings, notApplied } = session;
  return (
    <section className="composer" data-part="composer" aria-label={surfaceName(surface)}>
      <h2>
        {surfaceName(surface)}
        <span className="composer-state">{stateWords(session)}</span>
      </h2>
      {notApplied && (
        <NotApplied
          text={notApplied.text}
          onClose={() => send({ session: id, action: 'clearNotice', args: [] })}
        />
      )}
      <Good session={session} />
      {findings.map((finding, index) => (
        <FindingItem key={finding.key} finding={finding} session={session} send={send} isOpen={index === 0} />
      ))}
    </section>
  );
}

function Good({ session: { good, findings } }: { session: SessionState }) {
  if (findings.length > 0) return null;
  const kinds = [...new Set(good.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <p key={kind} className="good">
      <Icon name="check" /> {GOOD_WORDS[kind]}
    </p>
  ));
}

function NotApplied({ text, onClose }: { text: string; onClose: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(text, document));
  return (
    <Notice
      tone="warn"
      actions={
        <Button variant="plain" onClick={isCopied ? onClose : copy}>
          {isCopied ? WORDS.close : WORDS.copy}
        </Button>
      }
    >
      {isCopied ? WORDS.wordingCopied : WORDS.notApplied}
    </Notice>
  );
}

function surfaceName(surface: string): string {
  return surface.charAt(0).toUpperCase() + surface.slice(1).replaceAll('-', ' ');
}

function stateWords({ status, findings }: SessionState): string {
  if (status === 'unavailable') return 'not checked';
  if (status === 'off') return 'off';
  if (findings.length > 0) return findings.length === 1 ? '1 thing' : `${findings.length} things`;
  if (status === 'checking') return 'reading';
  return status === 'waiting' ? 'nothing written yet' : 'clear';
}
