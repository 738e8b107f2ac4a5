import type { YamlEdit } from '@/lib/workshop/yaml-edit';

/** Makes changes in the text of the file that a form stands for. */
export type Change = (edit: YamlEdit) => void;

/** Names in the pack that a rule may use. */
export interface PackNames {
  /** Lists of words, those of Candor's own rules among them. */
  lists: readonly string[];
  /** Keys of `contacts`. */
  contacts: readonly string[];
  /** Ids of `windows`. */
  windows: readonly string[];
}
