import '../shared/base.css';
import './linkedin.css';
import '../shared/candor-page';
import { allowEditorHtml } from '../shared/default-policy';
import { openClassicShareBox } from './classic-share-box';
import { feedPage } from './feed-page';
import { showMessageOverlay } from './message-overlay';
import { messagingPage } from './messaging-page';
import { companyPage, profilePage } from './plain-pages';
import { openShareBox } from './share-box';

allowEditorHtml();

function pageFor({ pathname, searchParams }: URL): HTMLElement {
  if (pathname.startsWith('/messaging/')) return messagingPage();
  if (pathname.startsWith('/company/')) return companyPage();
  if (pathname.startsWith('/in/')) return profilePage();
  return feedPage(searchParams.has('classic') ? openClassicShareBox : openShareBox);
}

const url = new URL(location.href);
document.getElementById('root')?.append(pageFor(url));
document.body.dataset.rehydrated = 'true';
if (url.searchParams.has('overlay')) showMessageOverlay();
