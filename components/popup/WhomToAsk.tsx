import { contactLink } from '@/components/nudge/safe-link';
import type { Topic } from '@/components/popup/popup-packs';
import { say } from '@/components/words/say';
import type { Contact } from '@/lib/format/facts';

/** The contacts of all packs by topic. A link opens a page or an empty mail: nothing of a draft goes along. */
export function WhomToAsk({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <section className="popup-list" aria-labelledby="whom-to-ask" data-part="contacts">
      <h2 id="whom-to-ask">{say('popup.topics.title')}</h2>
      <dl>
        {topics.map(({ topic, contacts }) => (
          <div key={topic}>
            <dt>{topic || say('popup.topics.other')}</dt>
            {contacts.map((contact) => (
              <dd key={`${contact.label} ${contact.url}`}>
                <ContactLine contact={contact} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function ContactLine({ contact: { label, url } }: { contact: Contact }) {
  const href = contactLink(url);
  if (!href) return label;
  return (
    <a className="cd-link" href={href} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}
