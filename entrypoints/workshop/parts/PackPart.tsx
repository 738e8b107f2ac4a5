import { say } from '@/components/words/say';
import { HeadForm } from '@/components/workshop/HeadForm';
import { Select } from '@/components/workshop/Select';
import { FileText } from '@/entrypoints/workshop/parts/FileText';
import { changeFile, useWorkshop } from '@/entrypoints/workshop/stores';
import { otherFiles } from '@/lib/workshop/pack-folder';
import { editYaml, type YamlEdit } from '@/lib/workshop/yaml-edit';

/** What the pack says about itself and its lists of words, as a form and as YAML. */
export function PackPart() {
  const { files, other } = useWorkshop();
  const others = otherFiles(files ?? []);
  const file = others.find(({ path }) => path === other) ?? others[0];
  if (!file) return null;
  const { path } = file;
  const change = (changed: string, edit: YamlEdit) => {
    const next = editYaml(others.find((each) => each.path === changed)?.text ?? '', edit);
    if (next === null) return;
    changeFile(changed, next);
    useWorkshop.setState({ other: changed, goTo: undefined });
  };
  return (
    <div className="workshop-bench workshop-bench-pack">
      <section className="workshop-rule" aria-label={say('workshop.part.pack')}>
        <HeadForm files={others} onChange={change} />
      </section>
      <section className="workshop-text" aria-label={say('workshop.yaml.title')}>
        <Select
          label={say('workshop.file')}
          value={path}
          options={others.map((each) => [each.path, each.path])}
          onChange={(next) => useWorkshop.setState({ other: next, goTo: undefined })}
        />
        <FileText file={file} />
      </section>
    </div>
  );
}
