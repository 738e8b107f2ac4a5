import { say } from '@/components/words/say';
import type { Pack } from '@/lib/format/pack';
import { diffPacks } from '@/lib/packs/diff';

/** What a pack brings besides its rules: words, dates, contacts, changes to Candor's own rules. */
export function PreviewBesides({ pack }: { pack: Pack }) {
  const lines = diffPacks(onlyRules(pack), pack);
  if (lines.length === 0) return null;
  return (
    <section className="preview-part" aria-label={say('packs.besides')}>
      <h4>{say('packs.besides')}</h4>
      <ul className="preview-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The same pack with nothing but what the preview shows elsewhere. */
function onlyRules({ format, id, name, version, publisher, expires, linkHosts, rules }: Pack): Pack {
  return {
    format,
    id,
    name,
    version,
    rules,
    ...(publisher && { publisher }),
    ...(expires && { expires }),
    ...(linkHosts && { linkHosts }),
  };
}
