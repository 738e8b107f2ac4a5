import { create } from 'zustand';
import type { FolderHandle } from '@/entrypoints/workshop/folder';
import type { PackFile } from '@/lib/packs/assemble';
import type { SiteId } from '@/lib/shared/report';
import { settings } from '@/lib/state/settings';
import { createStoredStore } from '@/lib/state/use-stored';
import type { BenchCost } from '@/lib/workshop/bench';
import type { FullCheck, Look, Note } from '@/lib/workshop/desk';
import { HEAD, newRule, ruleFiles, rulePath, withFile, withRuleId } from '@/lib/workshop/pack-folder';

export const useSettings = createStoredStore(settings);

/** The pages of the workshop, in their order. */
export const PARTS = ['rules', 'pack', 'check', 'dryRun'] as const;
export type Part = (typeof PARTS)[number];

/** A pack on the bench, and a draft. It lives as long as the page does: nothing of it is stored. */
export interface WorkshopState {
  /** `null` until a pack is opened. */
  files: readonly PackFile[] | null;
  /** As they are in the folder or file of the admin. */
  saved: readonly PackFile[];
  /** The folder that they came from, where the browser lets a page write to it. */
  folder: FolderHandle | null;
  /** What was there before each change, the last one last. */
  past: readonly (readonly PackFile[])[];
  /** The change that was made last: while somebody types on in one file, it is one step back. */
  last: { path: string; at: number } | null;
  /** The file that is open among the rules, and the one among the others. */
  rule: string | null;
  other: string;
  part: Part;
  /** A line of the file that is open, counted from 1. */
  goTo: { line: number } | undefined;
  draft: string;
  site: SiteId;
  /** What came of the files and the draft last, with that draft. */
  read: { draft: string; look: Look } | null;
  cost: BenchCost | null;
  check: FullCheck | null;
}

const EMPTY: WorkshopState = {
  files: null,
  saved: [],
  folder: null,
  past: [],
  last: null,
  rule: null,
  other: HEAD,
  part: 'rules',
  goTo: undefined,
  draft: '',
  site: 'linkedin',
  read: null,
  cost: null,
  check: null,
};

export const useWorkshop = create<WorkshopState>()(() => EMPTY);

/** Steps back that are kept. */
const MOST_PAST = 100;
/** Keys that follow one another so quickly are one change. Milliseconds. */
const ONE_CHANGE = 1_000;

export function openPack(files: readonly PackFile[], folder: FolderHandle | null, isSaved: boolean): void {
  const { draft, site } = useWorkshop.getState();
  const rule = ruleFiles(files)[0]?.path ?? null;
  useWorkshop.setState({ ...EMPTY, draft, site, files, saved: isSaved ? files : [], folder, rule });
}

export function changeFile(path: string, text: string): void {
  const { last } = useWorkshop.getState();
  const at = performance.now();
  const goesOn = last?.path === path && at - last.at < ONE_CHANGE;
  changeFiles((files) => withFile(files, path, text), goesOn);
  useWorkshop.setState({ last: { path, at } });
}

export function addRule(id: string): void {
  changeFiles((files) => withFile(files, rulePath(id), newRule(id)));
  useWorkshop.setState({ rule: rulePath(id) });
}

export function renameRule(path: string, id: string): void {
  if (rulePath(id) === path) return;
  changeFiles((files) => withRuleId(files, path, id));
  const isThere = useWorkshop.getState().files?.some((file) => file.path === rulePath(id));
  if (isThere) useWorkshop.setState({ rule: rulePath(id) });
}

export function removeRule(path: string): void {
  changeFiles((files) => files.filter((file) => file.path !== path));
  const { files } = useWorkshop.getState();
  useWorkshop.setState({ rule: ruleFiles(files ?? [])[0]?.path ?? null });
}

export function undo(): void {
  const { past, rule } = useWorkshop.getState();
  const files = past.at(-1);
  if (!files) return;
  const isThere = files.some(({ path }) => path === rule);
  useWorkshop.setState({
    files,
    past: past.slice(0, -1),
    last: null,
    rule: isThere ? rule : (ruleFiles(files)[0]?.path ?? null),
  });
}

/** Goes to where something is to be mended or weighed. */
export function showNote({ file, line }: Pick<Note, 'file' | 'line'>): void {
  const { files } = useWorkshop.getState();
  const goTo = line === undefined ? undefined : { line };
  const isRule = ruleFiles(files ?? []).some(({ path }) => path === file);
  if (isRule) {
    useWorkshop.setState({ part: 'rules', rule: file, goTo });
    return;
  }
  const isThere = files?.some(({ path }) => path === file) ?? false;
  useWorkshop.setState({ part: 'pack', other: isThere ? file : HEAD, goTo });
}

/** True when leaving the page would lose something. */
export function isUnsaved({ files, saved }: Pick<WorkshopState, 'files' | 'saved'>): boolean {
  if (files === null) return false;
  const texts = new Map(saved.map(({ path, text }) => [path, text]));
  return files.length !== saved.length || files.some(({ path, text }) => texts.get(path) !== text);
}

function changeFiles(change: (files: readonly PackFile[]) => readonly PackFile[], goesOn = false): void {
  const { files, past } = useWorkshop.getState();
  if (!files) return;
  const before = goesOn ? past : [...past, files].slice(-MOST_PAST);
  useWorkshop.setState({ files: change(files), past: before, last: null });
}
