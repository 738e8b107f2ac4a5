import { useEffect, useState } from 'react';
import { type Engine, startEngine } from '@/entrypoints/workshop/engine';
import { useWorkshop } from '@/entrypoints/workshop/stores';
import type { PackFile } from '@/lib/packs/assemble';
import type { Answers } from '@/lib/packs/new-pack';
import { readTrialMaterial } from '@/lib/sync/trial-material';

/** After the last key. Milliseconds. */
const PAUSE = 150;
/** Measuring waits until nothing has changed for so long. Milliseconds. */
const REST = 800;

interface Reading {
  /** The engine broke; nothing is told until it is started again. */
  hasFailed: boolean;
  restart: () => void;
  /** Files of a new pack. */
  begin: (answers: Answers) => Promise<PackFile[]>;
  /** Checks the whole pack, as it is now. */
  check: () => Promise<void>;
}

/** Reads the pack and the draft after each pause in typing, in a thread of its own, and puts what came of it into the store. */
export function useReading(): Reading {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [life, setLife] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const onFailed = () => setHasFailed(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another life is another worker
  useEffect(() => {
    const started = startEngine();
    setEngine(started);
    const stop = followStore(started, () => setHasFailed(true));
    return () => {
      stop();
      started.stop();
    };
  }, [life]);
  return {
    hasFailed,
    restart() {
      setHasFailed(false);
      setLife((before) => before + 1);
    },
    async begin(answers) {
      const answer = await engine?.ask({ kind: 'begin', answers, today: today() }).catch(onFailed);
      return answer?.files ?? [];
    },
    async check() {
      const { files } = useWorkshop.getState();
      if (!engine || !files) return;
      useWorkshop.setState({ check: null });
      const answer = await readTrialMaterial()
        .then((material) => engine.ask({ kind: 'check', files, material, today: today() }))
        .catch(onFailed);
      if (answer && useWorkshop.getState().files === files) useWorkshop.setState({ check: answer.check });
    },
  };
}

/** One question at a time; what changed meanwhile is asked next. Ends with what it returns. */
function followStore(engine: Engine, onFailed: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isBehind = false;

  const read = async () => {
    if (isBusy) {
      isBehind = true;
      return;
    }
    const { files, rule, draft, site } = useWorkshop.getState();
    if (!files) return;
    isBusy = true;
    try {
      const request = { files, path: rule, draft, site, today: today() };
      const { look } = await engine.ask({ kind: 'look', request });
      // Another pack may be there by now.
      if (useWorkshop.getState().files !== null) useWorkshop.setState({ read: { draft, look } });
      clearTimeout(rest);
      rest = setTimeout(() => void measure(), REST);
    } catch {
      onFailed();
    }
    isBusy = false;
    if (!isBehind) return;
    isBehind = false;
    void read();
  };
  const measure = async () => {
    const { files, rule, cost } = useWorkshop.getState();
    if (!files || rule === null || cost || isBusy) return;
    const answer = await engine.ask({ kind: 'cost', files, path: rule }).catch(() => null);
    const now = useWorkshop.getState();
    if (now.files === files && now.rule === rule) useWorkshop.setState({ cost: answer?.cost ?? null });
  };
  const stop = useWorkshop.subscribe((now, before) => {
    const isChanged = now.files !== before.files || now.rule !== before.rule;
    if (isChanged && now.cost) useWorkshop.setState({ cost: null });
    if (!isChanged && now.draft === before.draft && now.site === before.site) return;
    clearTimeout(pause);
    clearTimeout(rest);
    pause = setTimeout(() => void read(), PAUSE);
  });
  void read();
  return () => {
    stop();
    clearTimeout(pause);
    clearTimeout(rest);
  };
}

/** The person's own calendar day. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
