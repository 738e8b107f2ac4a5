import { useState } from 'react';
import { copyText } from '@/components/nudge/clipboard';
import { FindingItem } from '@/components/popup/FindingItem';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import type { SessionState } from '@/lib/compose/session.types';
import type { PopupAction } from '@/lib/messaging/popup';
import type { PlainKey } from '@/lib/words/speech';

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
      <Icon name="check" /> {say(`nudge.good.${kind}`)}
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
          {say(isCopied ? 'nudge.card.close' : 'nudge.note.copy')}
        </Button>
      }
    >
      {say(isCopied ? 'nudge.note.wordingCopied' : 'nudge.note.notApplied')}
    </Notice>
  );
}

const SURFACES: Readonly<Record<string, PlainKey>> = {
  answer: 'popup.composer.answer',
  article: 'popup.composer.article',
  'article-title': 'popup.composer.article-title',
  comment: 'popup.composer.comment',
  'picture-description': 'popup.composer.picture-description',
  'poll-choice': 'popup.composer.poll-choice',
  post: 'popup.composer.post',
  question: 'popup.composer.question',
  reply: 'popup.composer.reply',
};

function surfaceName(surface: string): string {
  return say(SURFACES[surface] ?? 'popup.composer.post');
}

function stateWords({ status, findings }: SessionState): string {
  const isRead = status === 'ready' || status === 'checking';
  if (isRead && findings.length > 0) return say('popup.composer.state.things', { count: findings.length });
  return say(`popup.composer.state.${status}`);
}
