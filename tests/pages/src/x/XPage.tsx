import { useEffect, useState } from 'react';
import { feed } from '../shared/people';
import { Avatar } from './Avatar';
import { Composer } from './Composer';
import { Chat, LegacyMessages } from './PrivateMessages';
import { SideNav } from './SideNav';

const COMPOSE = '/compose/post';

function useRoute(): [string, (path: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next);
    setPath(next);
  };
  return [path, go];
}

export function XPage() {
  const [path, go] = useRoute();
  const close = () => go('/home');
  return (
    <>
      <div className="frame">
        <SideNav onCompose={() => go(COMPOSE)} />
        <Place path={path} />
        <aside data-testid="sidebarColumn">
          <input
            type="text"
            role="combobox"
            aria-expanded="false"
            aria-controls="typeaheadDropdown-1"
            aria-label="Search query"
            placeholder="Search"
            data-testid="SearchBox_Search_Input"
          />
        </aside>
      </div>
      {path === COMPOSE && <ComposeModal onClose={close} />}
    </>
  );
}

function Place({ path }: { path: string }) {
  if (path.startsWith('/i/chat')) return <Chat />;
  if (path.startsWith('/messages')) return <LegacyMessages />;
  return (
    <main data-testid="primaryColumn">
      <h2>Home</h2>
      <Composer button="tweetButtonInline" />
      <Timeline />
    </main>
  );
}

function ComposeModal({ onClose }: { onClose(): void }) {
  return (
    <div id="layers">
      <div className="mask">
        <div role="dialog" aria-modal="true" aria-label="Compose post" className="modal">
          <div className="modal-bar">
            <button type="button" data-testid="app-bar-close" aria-label="Close" onClick={onClose}>
              ✕
            </button>
            <button type="button" data-testid="unsentButton">
              Drafts
            </button>
          </div>
          <Composer button="tweetButton" isFocused onSent={onClose} onDismiss={onClose} />
        </div>
      </div>
    </div>
  );
}

function Timeline() {
  return (
    <>
      {feed.map((post) => (
        <article key={post.text} data-testid="tweet">
          <Avatar person={post} />
          <div>
            <div data-testid="User-Name">
              <b>{post.name}</b> <span className="muted">@{post.handle}</span>
            </div>
            <div data-testid="tweetText">{post.text}</div>
          </div>
        </article>
      ))}
    </>
  );
}
