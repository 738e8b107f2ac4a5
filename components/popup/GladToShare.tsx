import { webLink } from '@/components/nudge/safe-link';
import { say } from '@/components/words/say';
import type { Shareable } from '@/lib/format/facts';

/** What the company is glad to see shared. */
export function GladToShare({ shareables }: { shareables: readonly Shareable[] }) {
  if (shareables.length === 0) return null;
  return (
    <section className="popup-list" aria-labelledby="glad-to-share" data-part="shareable">
      <h2 id="glad-to-share">{say('popup.share.title')}</h2>
      <ul>
        {shareables.map((shareable) => (
          <li key={`${shareable.text} ${shareable.link ?? ''}`}>
            <Line shareable={shareable} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ shareable: { text, link } }: { shareable: Shareable }) {
  const href = webLink(link);
  if (!href) return text;
  return (
    <a className="cd-link" href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
