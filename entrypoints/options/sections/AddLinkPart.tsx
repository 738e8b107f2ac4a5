import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { AddByLink } from '@/components/packs/AddByLink';
import { PreviewCard } from '@/components/packs/PreviewCard';
import type { PackPreview } from '@/components/packs/preview-view';
import { RefusalNote } from '@/components/packs/RefusalNote';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import { type AddStep, createAddLink } from '@/entrypoints/options/add-link';
import { addEnvironment } from '@/entrypoints/options/pack-sources';
import { readSourceLink } from '@/entrypoints/options/source-link';
import { useEmployerName } from '@/entrypoints/options/use-employer-name';

/** Adds a pack by its link: ask for the host, look, decide. */
export function AddLinkPart() {
  const [adding] = useState(() => createAddLink(addEnvironment));
  const step = useStore(adding.store);
  const employer = useEmployerName();
  // Another section, or a closed page: what was allowed for a look does not outlive it.
  useEffect(() => {
    const leave = () => void adding.leave();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [adding]);
  return (
    <AddByLink
      readLink={readSourceLink}
      onLook={adding.look}
      lookingAt={step.kind === 'looking' ? step.link.host : null}
    >
      {step.kind === 'preview' && (
        <PreviewCard
          preview={step.preview}
          host={step.link.host}
          employer={employer}
          isAdding={step.isAdding}
          onAdd={adding.add}
          onDecline={adding.decline}
        />
      )}
      <Outcome step={step} />
    </AddByLink>
  );
}

function Outcome({ step }: { step: AddStep<PackPreview> }) {
  if (step.kind === 'refused') return <RefusalNote refusal={step.refusal} moment="adding" />;
  if (step.kind === 'added') {
    return <Notice tone="good">{say('options.addLink.added', { pack: step.name, host: step.host })}</Notice>;
  }
  if (step.kind === 'declined') return <Notice>{declinedWords(step)}</Notice>;
  return null;
}

function declinedWords({ host, isGivenBack }: AddStep<PackPreview> & { kind: 'declined' }): string {
  return isGivenBack ? say('options.addLink.declinedBack', { host }) : say('options.addLink.declined');
}
