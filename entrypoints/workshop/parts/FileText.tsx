import { saveFile } from '@/components/ui/save-file';
import { YamlBox } from '@/components/workshop/YamlBox';
import { changeFile, useWorkshop } from '@/entrypoints/workshop/stores';
import type { PackFile } from '@/lib/packs/assemble';

/** The text of one file of the pack, with what is to be mended in it. */
export function FileText({ file: { path, text } }: { file: PackFile }) {
  const { read, goTo } = useWorkshop();
  return (
    <YamlBox
      path={path}
      text={text}
      onChange={(next) => changeFile(path, next)}
      onSave={() => saveFile(path.split('/').at(-1) ?? path, text, 'application/yaml')}
      notes={read?.look.notes.filter((note) => note.file === path) ?? []}
      goTo={goTo}
    />
  );
}
