import { drawer, hook } from './flags';
import { Chat, LegacyMessages, PlainBox } from './PrivateMessages';

/** What can stand open over any page, beside a composer. */
export function Drawer() {
  if (drawer === 'chat')
    return (
      <div className="drawer" data-testid={hook('chat-drawer-root')}>
        <Chat />
      </div>
    );
  if (drawer === 'messages')
    return (
      <div className="drawer" data-testid={hook('DMDrawer')}>
        <LegacyMessages />
      </div>
    );
  if (drawer === 'grok')
    return (
      <div className="drawer" data-testid={hook('GrokDrawer')}>
        <PlainBox box="grokInput" button="grokSend" />
      </div>
    );
  return null;
}
