import '../shared/base.css';
import './forum.css';
import { el } from '../shared/el';
import { showDialog } from './dialog';
import { showElements } from './elements';
import { showMessages } from './messages';
import { showOtherBoxes } from './other-boxes';
import { showReplies } from './replies';

/** By the first part of the address. */
const PAGES: Record<string, (root: HTMLElement) => void> = {
  dialog: showDialog,
  elements: showElements,
  replies: showReplies,
  'other-boxes': showOtherBoxes,
  messages: showMessages,
};

const root = el('main', { class: 'forum' });
document.getElementById('root')?.append(root);
PAGES[location.pathname.split('/')[1] ?? '']?.(root);
