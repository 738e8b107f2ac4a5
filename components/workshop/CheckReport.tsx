import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import { NoteList } from '@/components/workshop/NoteList';
import type { FullCheck, Note } from '@/lib/workshop/desk';

interface CheckReportProps {
  /** `null` while it is under way. */
  check: FullCheck | null;
  onShow: (note: Note) => void;
}

/** All that `pack check` says, with the way to each place. */
export function CheckReport({ check, onShow }: CheckReportProps) {
  if (!check) return <p role="status">{say('workshop.check.running')}</p>;
  const { notes, tried, costs } = check;
  const problems = notes.filter(({ level }) => level === 'problem');
  const others = notes.filter(({ level }) => level !== 'problem');
  return (
    <div className="workshop-report">
      <Notice tone={problems.length > 0 ? 'warn' : 'good'}>
        {say('workshop.check.problems', { count: problems.length })}
      </Notice>
      <NoteList notes={problems} onShow={onShow} withFile />
      {others.length > 0 && (
        <section className="workshop-part">
          <h2>{say('workshop.check.weigh')}</h2>
          <NoteList notes={others} onShow={onShow} withFile />
        </section>
      )}
      <p className="cd-hint">{say('workshop.check.tried', tried)}</p>
      {costs.length > 0 && <Costs costs={costs} />}
    </div>
  );
}

function Costs({ costs }: Pick<FullCheck, 'costs'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard too
    <section className="workshop-costs" aria-label={say('workshop.check.costs')} tabIndex={0}>
      <table>
        <caption>{say('workshop.check.costs')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('workshop.check.rule')}</th>
            <th scope="col">{say('workshop.check.everyday')}</th>
            <th scope="col">{say('workshop.check.hard')}</th>
            <th scope="col">{say('workshop.check.share')}</th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ rule, everyday, hard, share }) => (
            <tr key={rule}>
              <th scope="row">{rule}</th>
              <td>{say('workshop.check.ms', { ms: everyday / 1_000 })}</td>
              <td>{say('workshop.check.ms', { ms: hard / 1_000 })}</td>
              <td>{say('workshop.check.percent', { share: share * 100 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
