import {
  changeWords,
  examplesSummary,
  isSpoken,
  markedParts,
  type PreviewExample,
} from '@/components/packs/preview-view';
import { say } from '@/components/words/say';

/** What a pack would have changed about example drafts. Those it leaves as they are only count. */
export function PreviewExamples({ examples }: { examples: readonly PreviewExample[] }) {
  if (examples.length === 0) return null;
  return (
    <section className="preview-part" aria-label={say('packs.examples')}>
      <h4>{say('packs.examples')}</h4>
      <p className="cd-hint">{examplesSummary(examples)}</p>
      {examples.filter(isSpoken).map((example) => (
        <Example key={`${example.text} ${example.during}`} example={example} />
      ))}
    </section>
  );
}

function Example({ example: { text, findings, during } }: { example: PreviewExample }) {
  return (
    <figure className="preview-example">
      <blockquote>
        {markedParts(text, findings).map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
          index % 2 === 1 ? <mark key={index}>{part}</mark> : part,
        )}
      </blockquote>
      <figcaption>
        {during !== undefined && <p className="cd-hint">{say('packs.examples.during', { dates: during })}</p>}
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.start}`}>
              {finding.what} <em>{changeWords(finding)}</em> <code>{finding.rule}</code>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
