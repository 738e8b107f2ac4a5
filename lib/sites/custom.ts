import { anyBox } from '@/lib/sites/core/any-box';
import { defineSite, type SiteUrls } from '@/lib/sites/define';

// Any site that a person added: nothing is known of its markup, so boxes are told by what they can do. Whatever looks
// like messages between people is left alone: by the names that sites give to hosts, routes and parts, which
// translators do not touch, and by how it is built.

const HOST =
  /(^|\.)((web)?mail|chat|messages?|messenger|inbox|outlook|whatsapp|telegram|slack|discord|teams)\./;

/** One part of a path, or of a route behind `#`. */
const ROUTE =
  /[/#](direct[-_]?messages?|direct|private[-_]?messages?|messages?|messaging|messenger|inbox|chats?|dms?|pms?|(web)?mail|modmail|conversations|whispers?|contact|mensajes|mensagens|messagerie)(?![\w-])/i;

/** In the names of classes, ids and test ids; a page as a whole or its main part may have any such name. */
const NAMES = ['chat', 'messenger', 'inbox', 'modmail', 'direct-message', 'directmessage', 'private-message'];
const named = NAMES.flatMap((name) =>
  ['class', 'id', 'data-testid'].map((attribute) => `[${attribute}*="${name}" i]`),
);

/** A message goes to somebody; a conversation stands beside its box; a password is asked where nothing is posted. */
const built = [
  '[role="log"]',
  ':is(div, section, aside, form, dialog):has(> [role="log"])',
  'form:has([name="to"], [name^="recipient" i], [name="username_list"], [type="password"])',
  // Mastodon writes private mentions in the box for posts; the sign of who sees it is all that changes.
  '.compose-form:has(.fa-at, .icon-at)',
];

export default defineSite({
  id: 'custom',
  name: 'This site',
  matches: [],
  isPrivatePage: ({ protocol, hostname, pathname, hash }) =>
    !/^https?:$/.test(protocol) || HOST.test(hostname) || ROUTE.test(pathname + hash),
  privatePlaces: [
    '[role="search"]',
    'form[action*="search" i]',
    ...built,
    `:is(${named}):not(html, body, main, :has(main))`,
  ].join(),
  surfaces: [anyBox],
});

export const urls: SiteUrls = {
  yes: [
    'https://blog.example/new',
    'https://mastodon.example/@ada/12',
    'https://forum.example/t/chat-about-anything/3',
    'https://forum.example/message-in-a-bottle',
    'https://blog.example/mailing-lists-are-back',
  ],
  no: [
    'https://blog.example/messages/12',
    'https://blog.example/chat',
    'https://forum.example/u/ada/messages',
    'https://forum.example/message/compose/?to=ada',
    'https://mail.acme.example/',
    'https://web.whatsapp.example/',
    'https://social.example/#/direct-messages/3',
    'file:///home/ada/notes.html',
  ],
};
