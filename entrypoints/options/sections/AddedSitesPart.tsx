import { useState } from 'react';
import { useStore } from 'zustand';
import { AddedSiteList } from '@/components/sites/AddedSiteList';
import { AddSiteForm } from '@/components/sites/AddSiteForm';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import { type AddSiteStep, createAddSite } from '@/entrypoints/options/add-site';
import { addSiteEnvironment } from '@/entrypoints/options/added-sites';
import { requestHost, useAllowedHosts } from '@/entrypoints/options/host-access';
import { useAddedSites } from '@/entrypoints/options/stores';
import { hostOfSite, switchSite } from '@/lib/state/added-sites';

/** Sites that the person added, and the way to one more. */
export function AddedSitesPart() {
  const [adding] = useState(() => createAddSite(addSiteEnvironment));
  const step = useStore(adding.store);
  const { sites } = useAddedSites((state) => state.value);
  const update = useAddedSites((state) => state.update);
  const allowed = useAllowedHosts(sites);
  const isWrong = step.kind === 'wrong' && step.problem.tone === 'error';
  return (
    <>
      <AddedSiteList
        sites={sites}
        allowed={allowed}
        onSwitch={({ pattern }, isOn) => update((state) => switchSite(state, pattern, isOn))}
        onAllow={({ pattern }) => void requestHost(pattern).catch(() => 'refused')}
        onRemove={(site) => adding.remove({ pattern: site.pattern, host: hostOfSite(site) })}
      />
      <AddSiteForm
        onAdd={adding.add}
        askingFor={step.kind === 'asking' ? step.host : null}
        error={isWrong ? step.problem.words : null}
      >
        <Outcome step={step} />
      </AddSiteForm>
    </>
  );
}

function Outcome({ step }: { step: AddSiteStep }) {
  switch (step.kind) {
    case 'wrong':
      return step.problem.tone === 'info' ? <Notice>{step.problem.words}</Notice> : null;
    case 'refused':
      return <Notice>{say('options.sites.refused', { host: step.host })}</Notice>;
    case 'failed':
      return <Notice tone="error">{say('options.sites.noRoom', { host: step.host })}</Notice>;
    case 'added':
      return <Notice tone="good">{say('options.sites.added', { host: step.host })}</Notice>;
    case 'removed':
      return <Notice tone="good">{say('options.sites.removed', { host: step.host })}</Notice>;
    default:
      return null;
  }
}
