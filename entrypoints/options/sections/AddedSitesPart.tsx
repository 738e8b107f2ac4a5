import { useState } from 'react';
import { useStore } from 'zustand';
import { AddedSiteList } from '@/components/sites/AddedSiteList';
import { AddSiteForm } from '@/components/sites/AddSiteForm';
import { Notice } from '@/components/ui/Notice';
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
      return <Notice>Your browser did not let Candor on {step.host}. Nothing was added.</Notice>;
    case 'failed':
      return (
        <Notice tone="error">
          The browser has no room to keep {step.host} in the list. Nothing was added.
        </Notice>
      );
    case 'added':
      return (
        <Notice tone="good">
          {step.host} is added. Candor looks at its compose boxes from now on, also in tabs that are open.
        </Notice>
      );
    case 'removed':
      return <Notice tone="good">{step.host} is removed, and Candor has left its tabs.</Notice>;
    default:
      return null;
  }
}
