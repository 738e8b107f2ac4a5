import { useRef } from 'react';
import { ArticlePage } from './ArticlePage';
import { ComposeModal } from './ComposeModal';
import { Drawer } from './Drawer';
import { FormDialog } from './FormDialog';
import { has, hook } from './flags';
import { CommunityColumn, HomeColumn, StatusColumn } from './HomeColumn';
import { MobilePage } from './MobilePage';
import { Chat, LegacyMessages, PlainBox } from './PrivateMessages';
import { ProPage } from './ProPage';
import { SideNav } from './SideNav';
import { type Route, useRoute } from './use-route';
import { say } from './words';

const COMPOSE = '/compose/post';

export function XPage() {
  const route = useRoute();
  if (location.hostname.startsWith('pro.')) return <ProPage />;
  if (has('mobile')) return <MobilePage />;
  return <DesktopPage route={route} />;
}

function DesktopPage({ route }: { route: Route }) {
  const isModal = route.path.startsWith('/compose/post') || route.path === '/compose/tweet';
  /** The page behind the dialog stays as it was. */
  const behind = useRef('/home');
  const isReply = useRef(has('reply'));
  if (!isModal) behind.current = route.path;
  const compose = (asReply: boolean) => {
    isReply.current = asReply;
    route.go(COMPOSE);
  };
  return (
    <>
      <div className="frame">
        <SideNav onCompose={() => compose(false)} />
        <main>
          <Place path={behind.current} onReply={() => compose(true)} />
          <aside data-testid={hook('sidebarColumn')}>
            <input
              type="text"
              role="combobox"
              aria-expanded="false"
              aria-controls="typeaheadDropdown-1"
              aria-label={say('search')}
              placeholder={say('search')}
              data-testid={hook('SearchBox_Search_Input')}
            />
          </aside>
        </main>
      </div>
      {isModal && (
        <ComposeModal route={route} isReply={isReply.current} onClose={() => route.go(behind.current)} />
      )}
      <Drawer />
    </>
  );
}

function Place({ path, onReply }: { path: string; onReply(): void }) {
  if (path.startsWith('/compose/articles')) return <ArticlePage />;
  if (path.startsWith('/i/communities')) return <CommunityColumn />;
  if (path.startsWith('/i/chat')) return <Chat />;
  if (path.startsWith('/i/grok')) return <PlainBox box="grokInput" button="grokSend" />;
  if (path.startsWith('/i/lists/create')) return <FormDialog button="listSave" />;
  if (path.startsWith('/settings/profile')) return <FormDialog button="Profile_Save_Button" />;
  if (path.startsWith('/messages')) return <LegacyMessages />;
  return path.includes('/status/') ? <StatusColumn onReply={onReply} /> : <HomeColumn onReply={onReply} />;
}
