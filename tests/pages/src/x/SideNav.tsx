import type { MouseEvent } from 'react';
import { ada } from '../shared/people';
import { Avatar } from './Avatar';
import { hook } from './flags';
import { say } from './words';

const places = ['Home', 'Explore', 'Notifications', 'Messages'];

export function SideNav({ onCompose }: { onCompose(): void }) {
  const compose = (event: MouseEvent) => {
    event.preventDefault();
    onCompose();
  };
  return (
    // biome-ignore lint/a11y: the site's own markup carries the role.
    <header role="banner">
      <nav aria-label="Primary">
        {places.map((place) => (
          <span key={place} className="place">
            {place}
          </span>
        ))}
        <a href={`/${ada.handle}`} data-testid={hook('AppTabBar_Profile_Link')} className="place">
          Profile
        </a>
        <a
          href="/compose/post"
          data-testid={hook('SideNav_NewTweet_Button')}
          className="primary"
          onClick={compose}
        >
          {say('post')}
        </a>
      </nav>
      <button type="button" className="account" data-testid={hook('SideNav_AccountSwitcher_Button')}>
        <Avatar person={ada} />
        <span>
          <b>{ada.name}</b> <span className="muted">@{ada.handle}</span>
        </span>
      </button>
    </header>
  );
}
