import '../shared/base.css';
import './outlet.css';
import './linkedin.css';
import '../shared/candor-page';
import { allowEditorHtml } from '../shared/default-policy';
import { articlePage } from './article-page';
import { feedPage } from './feed-page';
import { showMessageOverlay } from './message-overlay';
import { messagingPage } from './messaging-page';
import { adminPage, companyPage, searchPage } from './plain-pages';
import { profileEditPage, profilePage } from './profile-pages';

allowEditorHtml();

/** The first that fits; everything else is the feed. */
const PAGES: [path: RegExp, page: () => HTMLElement][] = [
  [/^\/messaging\//, messagingPage],
  [/^\/company\/\d+\/admin\//, adminPage],
  [/^\/company\//, companyPage],
  [/^\/in\/[^/]+\/edit\//, profileEditPage],
  [/^\/in\//, profilePage],
  [/^\/article\//, articlePage],
  [/^\/search\//, searchPage],
];

function pageFor(path: string): HTMLElement {
  return (PAGES.find(([pattern]) => pattern.test(path))?.[1] ?? feedPage)();
}

const { pathname, searchParams } = new URL(location.href);
document.getElementById('root')?.append(pageFor(pathname));
document.body.dataset.rehydrated = 'true';
const overlay = searchParams.get('overlay');
if (overlay !== null) {
  showMessageOverlay(overlay === 'light' ? 'light' : 'shadow', overlay === 'inmail' ? 'inmail' : 'message');
}
