import { fixtureParts } from '@/components/packs/rule-words';
import { say } from '@/components/words/say';
import { DraftBench } from '@/components/workshop/DraftBench';
import { RuleForm } from '@/components/workshop/RuleForm';
import { RuleHead } from '@/components/workshop/RuleHead';
import { RuleRail } from '@/components/workshop/RuleRail';
import type { PackNames } from '@/components/workshop/rule-change';
import { FileText } from '@/entrypoints/workshop/parts/FileText';
import { addRule, changeFile, removeRule, renameRule, useWorkshop } from '@/entrypoints/workshop/stores';
import type { PackFile } from '@/lib/packs/assemble';
import { HEAD, ruleFiles, valueAt } from '@/lib/workshop/pack-folder';
import { listOf, recordOf, textOf } from '@/lib/workshop/rule-view';
import { editYaml, type YamlEdit } from '@/lib/workshop/yaml-edit';

/** The rules: a list of them, the open one as a form and as YAML, and a draft that is read as it is typed. */
export function RulesPart() {
  const files = useWorkshop((state) => state.files) ?? [];
  const open = useWorkshop((state) => state.rule);
  const read = useWorkshop((state) => state.read);
  const rules = ruleFiles(files);
  const file = rules.find(({ path }) => path === open);
  return (
    <div className="workshop-bench">
      <RuleRail
        paths={rules.map(({ path }) => path)}
        open={open}
        states={read?.look.rules ?? []}
        notes={read?.look.notes ?? []}
        onOpen={(path) => useWorkshop.setState({ rule: path, goTo: undefined })}
        onNew={addRule}
      />
      {file ? (
        <OpenRule file={file} files={files} />
      ) : (
        <p className="cd-hint">{say('workshop.rules.none')}</p>
      )}
      <div className="workshop-beside">
        {file && <RuleText file={file} />}
        <Drafts />
      </div>
    </div>
  );
}

function OpenRule({ file: { path, text }, files }: { file: PackFile; files: readonly PackFile[] }) {
  const { read, cost } = useWorkshop();
  const change = (edit: YamlEdit) => {
    const next = editYaml(text, edit);
    if (next !== null) changeFile(path, next);
  };
  return (
    <section className="workshop-rule" aria-label={say('workshop.rule')}>
      <RuleHead
        key={path}
        path={path}
        cost={cost}
        onRename={(id) => renameRule(path, id)}
        onRemove={() => removeRule(path)}
      />
      <RuleForm
        text={text}
        names={namesIn(files, read?.look.lists ?? [])}
        outcomes={read?.look.open?.fixtures ?? []}
        onChange={change}
        onTry={(fixture) => useWorkshop.setState({ draft: fixtureParts(fixture).join('') })}
      />
    </section>
  );
}

function RuleText({ file }: { file: PackFile }) {
  return (
    <section className="workshop-text" aria-label={say('workshop.yaml.title')}>
      <FileText file={file} />
    </section>
  );
}

function Drafts() {
  const { read, draft, site } = useWorkshop();
  return (
    <section className="workshop-side" aria-label={say('workshop.draft.title')}>
      <h2>{say('workshop.draft.title')}</h2>
      <DraftBench
        draft={draft}
        site={site}
        read={read}
        onDraft={(next) => useWorkshop.setState({ draft: next })}
        onSite={(next) => useWorkshop.setState({ site: next })}
      />
    </section>
  );
}

function namesIn(files: readonly PackFile[], lists: readonly string[]): PackNames {
  const head = recordOf(valueAt(files.find(({ path }) => path === HEAD)?.text ?? '', []));
  return {
    lists,
    contacts: Object.keys(recordOf(head.contacts)),
    windows: listOf(head.windows).map((each) => textOf(recordOf(each).id)),
  };
}
