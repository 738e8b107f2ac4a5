import { markedParts, type PreviewExample } from '@/components/packs/preview-view';

/** What a pack would have said about example drafts. Those it leaves alone are only counted. */
export function PreviewExamples({ examples }: { examples: readonly PreviewExample[] }) {
  if (examples.length === 0) return null;
  const spoken = examples.filter(({ findings }) => findings.length > 0);
  return (
    <section className="preview-part" aria-label="What it would have said">
      <h4>What it would have said</h4>
      <p className="cd-hint">{summaryWords(spoken.length, examples.length)}</p>
      {spoken.map((example) => (
        <Example key={example.text} example={example} />
      ))}
    </section>
  );
}

function Example({ example: { text, findings } }: { example: PreviewExample }) {
  return (
    <figure className="preview-example">
      <blockquote>
        {markedParts(text, findings).map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
          index % 2 === 1 ? <mark key={index}>{part}</mark> : part,
        )}
      </blockquote>
      <figcaption>
        <ul>
          {findings.map(({ rule, start, what }) => (
            <li key={`${rule} ${start}`}>
              {what} <code>{rule}</code>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function summaryWords(spoken: number, all: number): string {
  if (spoken === 0)
    return `Of ${all} example drafts it would have left every one alone. Its own examples stand with each rule above.`;
  const quiet = all - spoken;
  const rest = quiet === 0 ? 'none' : quiet === 1 ? 'one' : String(quiet);
  return `Of ${all} example drafts it would have spoken about ${spoken} and left ${rest} alone.`;
}
