import { describe, expect, it } from 'vitest';
import { useHand } from '@/tests/browser/editors/hand-tab';
import { BROWSERS } from '@/tests/browser/launch';

const P = 'white-space: pre-wrap';

/** Editor, what stands in the editable root, and the text of it. */
const MARKUP: [editor: string, html: string, text: string][] = [
  ['generic', '', ''],
  ['generic', '<div><br></div>', ''],
  ['generic', 'one', 'one'],
  ['generic', 'one<div>two</div><div><br></div><div>four</div>', 'one\ntwo\n\nfour'],
  ['generic', 'one<br>two<br>', 'one\ntwo'],
  ['generic', 'one<br><br>', 'one\n'],
  ['generic', '<p>one</p>two', 'one\ntwo'],
  ['generic', '<ul><li><p>one</p></li><li>two</li></ul><p>three</p>', 'one\ntwo\nthree'],
  ['generic', '<blockquote><div><p>one</p></div></blockquote><p></p><p>three</p>', 'one\n\nthree'],
  ['generic', '\n  <p>one <b>bold</b>\n</p>\n  <p>two</p>\n', 'one bold\ntwo'],
  ['generic', '<p>a\u00A0b\u200Bc 🎉 <b>é</b></p>', 'a\u00A0b\u200Bc 🎉 é'],
  [
    'generic',
    '<p>Thanks <span contenteditable="false">Bo Sample</span> and <button>x</button>all</p>',
    'Thanks Bo Sample and all',
  ],
  ['generic', '<p><span contenteditable="false">Bo</span></p><p>two</p>', 'Bo\ntwo'],
  [
    'prosemirror',
    '<p data-placeholder="Say" class="is-empty"><br class="ProseMirror-trailingBreak"></p>',
    '',
  ],
  ['prosemirror', '<p>one<br><br class="ProseMirror-trailingBreak"></p>', 'one\n'],
  [
    'prosemirror',
    '<p>one<br>two</p><p>three<span class="ProseMirror-widget" contenteditable="false">hint</span></p>',
    'one\ntwo\nthree',
  ],
  ['quill', '<p>one <strong>two<span class="ql-cursor">\uFEFF</span></strong></p><p><br></p>', 'one two\n'],
  ['quill', '<h2>one</h2><ol><li>two</li><li>three</li></ol>', 'one\ntwo\nthree'],
  [
    'draft',
    '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div></div>',
    'one\n',
  ],
  [
    'draft',
    '<div data-contents="true"><div data-block="true"><div><span style="color: teal"><span><span data-text="true">@bo</span></span></span><span><span data-text="true"> </span></span><span><span style="clip-path: circle(0%)"><span><span data-text="true">🎉</span></span></span></span></div></div></div>',
    '@bo 🎉',
  ],
  [
    // A lone CR of the model is drawn as a line feed.
    'draft',
    '<div data-block="true"><div><span><span data-text="true">one</span></span><span><span data-text="true">\n</span></span><span><span data-text="true">two</span></span></div></div>',
    'one\ntwo',
  ],
  [
    'draft',
    '<div data-contents="true"><h2 data-block="true"><span>one</span></h2><ul><li data-block="true">two</li><li data-block="true">three</li></ul><blockquote data-block="true">four</blockquote><section data-block="true" contenteditable="false"><img alt=""></section><div data-block="true">six</div></div>',
    'one\ntwo\nthree\nfour\n\nsix',
  ],
  [
    'quora-doc',
    '<div class="section"><div class="span"><div class="content">one </div></div><div class="span"><div class="content">two</div></div></div><div class="section"><div class="span"><div class="content"><br></div></div></div>',
    'one two\n',
  ],
  [
    'quora-doc',
    '<div class="section">one<div class="section_remove_btn" contenteditable="false">Remove</div></div>',
    'one',
  ],
];

const FEED = 'https://www.linkedin.com/feed/';
const X = 'https://x.com/home';
const QUORA = 'https://www.quora.com/What-is-rain';

const TIPTAP = '<div class="tiptap ProseMirror box" contenteditable="true" role="textbox"><p>Hi</p></div>';
const QUILL = '<div class="ql-editor box" contenteditable="true"><p>Hi</p></div>';
const DOC = '<div class="doc box" contenteditable="true" data-kind="doc"><div class="section">Hi</div></div>';
const AREA = '<textarea class="box"></textarea>';
const AUDIENCE = '<button><svg id="caret-small"></svg>Anyone</button>';
const POST = '<button id="send">Post</button>';
const LIMITED = ['post', '', 'send', 'limited'];
const SEND = '<button class="puppeteer_test_modal_submit" id="send">Send</button>';
const EDITABLE = '<div class="box" contenteditable="true"><p>Hi</p></div>';
const ADD = '<button class="q-click-wrapper" id="add">a</button>';
const SAID = '<div><a href="/profile/Bo-Sample">Bo Sample</a><button id="other">a</button></div>';

/** An answer with its comments. */
function item(html: string): string {
  return `<div class="dom_annotate_question_answer_item_1">${html}</div>`;
}

/** Signs, and one button of words at the end. */
const TOOL_BAR =
  '<div><button><svg></svg></button><button><svg></svg></button><button id="send">Post</button></div>';

function tweetBox(id: string, attributes = ''): string {
  return `<div class="public-DraftEditor-content box" data-testid="${id}" contenteditable="true" ${attributes}>Hi</div>`;
}

/** What a page shows, its address, and what the `.box` in it is: surface, editor, ids of its buttons. */
const BOXES: [what: string, url: string, html: string, found: string[] | null][] = [
  [
    // First of all: what publishes an article is no relative of its box, so any page of a later row would count.
    'article before its share modal',
    'https://www.linkedin.com/article/new/',
    `<button class="article-editor-nav__publish">Next</button><div data-test-article-editor-content-textbox>${TIPTAP}</div>`,
    ['article', 'prosemirror'],
  ],
  [
    'new comment',
    FEED,
    `<div role="listitem"><button>Comment</button><div componentkey="commentBox-a">${TIPTAP}<div componentkey="commentButtonSection-a"><button id="send">Comment</button></div></div></div>`,
    ['comment', 'prosemirror', 'send'],
  ],
  [
    'new comment without its button yet',
    FEED,
    `<div componentkey="commentBox-a">${TIPTAP}</div>`,
    ['comment', 'prosemirror'],
  ],
  [
    'classic comment',
    FEED,
    `<div role="listitem"><form class="comments-comment-box__form">${QUILL}<button id="send" class="comments-comment-box__submit-button--cr">Comment</button></form></div>`,
    ['comment', 'quill', 'send'],
  ],
  [
    'company page post',
    FEED,
    `<div role="dialog"><div class="share-creation-state">${QUILL}<div class="ql-clipboard" contenteditable="true"></div></div><button class="share-actions__primary-action" id="send">Post</button></div>`,
    ['post', 'quill', 'send'],
  ],
  [
    'new share box, later today',
    FEED,
    `<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">${TIPTAP}<button><svg></svg>Rewrite</button><button aria-haspopup="dialog">More</button><button id="send">Schedule</button></div></dialog>`,
    ['post', 'prosemirror', 'send'],
  ],
  ['profile field', FEED, `<div data-testid="ui-core-tiptap-text-editor-wrapper">${TIPTAP}</div>`, null],
  [
    'message in a thread',
    FEED,
    `<form class="msg-form"><div componentkey="commentBox-a">${TIPTAP}</div></form>`,
    null,
  ],
  [
    'message on a new screen',
    FEED,
    `<div data-sdui-screen="com.linkedin.sdui.Messaging"><div componentkey="commentBox-a">${TIPTAP}</div></div>`,
    null,
  ],
  [
    'share box on a messaging page',
    'https://www.linkedin.com/messaging/',
    `<div class="share-creation-state">${QUILL}</div>`,
    null,
  ],
  [
    'new comment of an earlier build',
    FEED,
    `<div data-view-name="comment-box">${TIPTAP}<div componentkey="commentButtonSection-a"><button id="send">Comment</button></div></div>`,
    ['comment', 'prosemirror', 'send'],
  ],
  [
    'comment over an open reply',
    FEED,
    `<div componentkey="commentBox-a">${TIPTAP}<div componentkey="commentButtonSection-a"><button id="send">Comment</button></div></div><div componentkey="replaceableComment_1"><div componentkey="commentBox-b">${TIPTAP.replace('box', '')}<div componentkey="commentButtonSection-b"><button id="other">Reply</button></div></div></div>`,
    ['comment', 'prosemirror', 'send'],
  ],
  [
    'new reply',
    FEED,
    `<div componentkey="replaceableComment_1"><button>Reply</button><div componentkey="commentBox-b">${TIPTAP}<div componentkey="commentButtonSection-b"><button id="send">Reply</button></div></div></div>`,
    ['reply', 'prosemirror', 'send'],
  ],
  [
    'classic reply',
    FEED,
    `<div class="comments-reply-box"><form>${QUILL}<button id="send" class="comments-comment-box__submit-button">Reply</button></form></div>`,
    ['reply', 'quill', 'send'],
  ],
  [
    'repost with thoughts',
    FEED,
    `<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">${TIPTAP}<div><button data-testid="expandable-text-button">…more</button></div><button id="send">Post</button></div></dialog>`,
    ['post', 'prosemirror', 'send'],
  ],
  [
    'comment in a place that is called private',
    FEED,
    `<div data-view-name="premium-inmail"><div role="listitem"><svg id="comment-small"></svg><div componentkey="commentBox-a">${TIPTAP}</div></div></div>`,
    null,
  ],
  [
    'post sent to one person',
    FEED,
    `<div role="dialog"><svg id="send-privately-small"></svg><div class="share-box">${QUILL}</div></div>`,
    null,
  ],
  [
    'post of the feed in a dialog, with all its icons',
    FEED,
    `<div role="dialog"><svg id="comment-small"></svg><svg id="send-privately-small"></svg><div componentkey="commentBox-a">${TIPTAP}</div></div>`,
    ['comment', 'prosemirror'],
  ],
  [
    'headline while a profile is edited',
    'https://www.linkedin.com/in/me/edit/intro/',
    `<div role="dialog"><svg id="caret-small"></svg>${TIPTAP}<button>Save</button></div>`,
    null,
  ],
  [
    'inbox of a company page',
    'https://www.linkedin.com/company/12/admin/inbox/',
    `<div class="share-box">${QUILL}</div>`,
    null,
  ],
  ['share dialog that nobody names', FEED, `<div role="dialog">${AUDIENCE}${QUILL}${POST}</div>`, LIMITED],
  [
    'share dialog that nobody names, in an outlet without icons',
    FEED,
    `<dialog open><div role="button" aria-expanded="false"><figure></figure>Ada Example</div>${TIPTAP}${POST}</dialog>`,
    LIMITED,
  ],
  [
    'share dialog that nobody names, with two buttons of words',
    FEED,
    `<div role="dialog">${AUDIENCE}${QUILL}<button>Save for later</button>${POST}</div>`,
    ['post', '', 'limited'],
  ],
  [
    'comment that nobody names',
    FEED,
    `<article><svg id="comment-small"></svg><p>Words</p><form>${TIPTAP}${POST}</form><button>Reply</button></article>`,
    LIMITED,
  ],
  [
    'comment that nobody names, its own button not there yet',
    FEED,
    `<article><div><svg id="comment-small"></svg><button>Like</button></div><div>${TIPTAP}</div></article>`,
    ['post', '', 'limited'],
  ],
  [
    'the only post of a page',
    FEED,
    `<main><svg id="comment-small"></svg><div>${TIPTAP}</div></main>`,
    ['post', '', 'limited'],
  ],
  [
    'a box among posts, in none of them',
    FEED,
    `<main><article><svg id="comment-small"></svg></article><article><svg id="comment-small"></svg></article>${TIPTAP}</main>`,
    null,
  ],
  ['dialog with a box and one button', FEED, `<div role="dialog">${TIPTAP}<button>Save</button></div>`, null],
  [
    'field of a profile that nobody names',
    FEED,
    `<div role="dialog" data-sdui-screen="com.linkedin.sdui.profile.Edit">${AUDIENCE}${TIPTAP}${POST}</div>`,
    null,
  ],
  [
    'message that nobody names',
    FEED,
    `<div role="dialog"><svg id="image-medium"></svg><form>${TIPTAP}<button type="submit">Send</button></form></div>`,
    null,
  ],
  ['text area in a share dialog', FEED, `<div role="dialog">${AUDIENCE}${AREA}${POST}</div>`, null],
  [
    'clipboard of Quill',
    FEED,
    '<div class="share-creation-state"><div class="ql-clipboard ql-editor box" contenteditable="true">Hi</div></div>',
    null,
  ],
  [
    'hidden copy',
    FEED,
    `<div class="share-creation-state"><div class="ql-editor box" contenteditable="true" aria-hidden="true">Hi</div></div>`,
    null,
  ],
  [
    'box without a size',
    FEED,
    '<div class="share-creation-state"><div class="ql-editor box" contenteditable="true" style="display: none">Hi</div></div>',
    null,
  ],
  [
    'box made uneditable',
    FEED,
    '<div class="share-creation-state"><div class="ql-editor box" contenteditable="false">Hi</div></div>',
    null,
  ],
  [
    'second box of a thread',
    X,
    `<div role="dialog">${tweetBox('tweetTextarea_0').replace('box', '')}${tweetBox('tweetTextarea_1')}<button data-testid="tweetButton" id="send">Post all</button></div>`,
    ['post', 'draft', 'send'],
  ],
  [
    'modal over an inline box',
    X,
    `<div data-testid="primaryColumn">${tweetBox('tweetTextarea_0').replace('box', '')}<button data-testid="tweetButtonInline" id="inline"></button></div><div role="dialog"><div>${tweetBox('tweetTextarea_0')}</div><button data-testid="tweetButton" id="modal"></button></div>`,
    ['post', 'draft', 'modal'],
  ],
  [
    'box whose button is gone',
    X,
    `<button data-testid="tweetButton" id="other"></button><div role="dialog">${tweetBox('tweetTextarea_0')}</div>`,
    ['post', 'draft'],
  ],
  [
    'plaintext-only box',
    X,
    `<div role="dialog">${tweetBox('tweetTextarea_0').replace('"true"', '"plaintext-only"')}</div>`,
    ['post', 'draft'],
  ],
  [
    'box on a phone',
    X,
    `<div><div data-testid="tweetTextarea_0">${AREA}</div><button data-testid="tweetButton" id="send"></button></div>`,
    ['post', 'textarea', 'send'],
  ],
  ['unknown place', X, tweetBox('tweetTextarea_0'), null],
  [
    'message drawer',
    X,
    `<div data-testid="DMDrawer" role="dialog">${tweetBox('tweetTextarea_0')}</div>`,
    null,
  ],
  ['legacy message', X, `<div role="dialog">${tweetBox('dmComposerTextInput')}</div>`, null],
  [
    'chat drawer',
    X,
    `<div data-testid="chat-drawer-root"><div data-testid="tweetTextarea_0">${AREA}</div></div>`,
    null,
  ],
  ['any text area', X, AREA, null],
  [
    'title of an article',
    'https://x.com/compose/articles/edit/1',
    `<main><div><button><svg></svg></button><a href="#">Preview</a><button id="send">公開</button><button aria-haspopup="menu">More</button></div>${AREA.replace('>', ' name="Article Title">')}</main>`,
    ['article-title', 'textarea', 'send'],
  ],
  [
    'article below its title and tools',
    'https://x.com/compose/articles/edit/1',
    `<main><button id="send">Publish</button><div><button aria-haspopup="menu">Body</button><button><svg></svg>Bold</button></div><div>${tweetBox('composer')}</div><button>Later</button></main>`,
    ['article', 'draft', 'send'],
  ],
  [
    'choice of a poll',
    X,
    `<div role="dialog">${tweetBox('tweetTextarea_0').replace('box', '')}<input class="box" name="Choice2"><button data-testid="tweetButton" id="send"></button></div>`,
    ['poll-choice', 'textarea', 'send'],
  ],
  ['choice of something else', X, '<form><input class="box" name="Choice2"></form>', null],
  [
    'docked beside another composer',
    'https://pro.x.com/i/decks/1',
    `<div><div>${tweetBox('tweetTextarea_0').replace('box', '')}<button data-testid="tweetButton" id="other"></button></div><div>${tweetBox('tweetTextarea_0')}<button data-testid="tweetButton" id="send"></button></div></div>`,
    ['post', 'draft', 'send'],
  ],
  [
    'docked beside another composer, its own button gone',
    'https://pro.x.com/i/decks/1',
    `<div><div>${tweetBox('tweetTextarea_0').replace('box', '')}<button data-testid="tweetButton" id="other"></button></div><div>${tweetBox('tweetTextarea_0')}</div></div>`,
    null,
  ],
  [
    'description of a picture',
    'https://x.com/compose/post/media',
    `<div role="dialog" aria-modal="true"><div><button><svg></svg></button><button id="send">Save</button></div>${AREA}<button>Help</button></div>`,
    ['picture-description', 'textarea', 'send'],
  ],
  [
    'text area in a dialog elsewhere',
    X,
    `<div role="dialog" aria-modal="true"><button>Save</button>${AREA}</div>`,
    null,
  ],
  [
    'profile',
    'https://x.com/settings/profile',
    `<div role="dialog" aria-modal="true">${AREA.replace('>', ' name="description">')}${TOOL_BAR}</div>`,
    null,
  ],
  [
    'composer whose test ids were renamed',
    X,
    `<main><div>${tweetBox('r-1')}${TOOL_BAR}</div><article></article></main>`,
    LIMITED,
  ],
  [
    'composer whose test ids were renamed, in a dialog below its parent',
    X,
    `<div role="dialog" aria-modal="true"><article></article><div>${tweetBox('r-1')}${TOOL_BAR}</div></div>`,
    LIMITED,
  ],
  [
    'renamed, a box without a tool bar above posts',
    X,
    `<main><div>${tweetBox('r-1')}</div><article>${TOOL_BAR}</article></main>`,
    null,
  ],
  [
    'renamed, a message: its button is a sign',
    X,
    `<main><div>${AREA}${TOOL_BAR.replace('Post', '<svg></svg>')}</div></main>`,
    null,
  ],
  [
    'renamed, a message to somebody who is searched for',
    X,
    `<div role="dialog" aria-modal="true"><input type="text">${tweetBox('r-1')}${TOOL_BAR}</div>`,
    null,
  ],
  [
    'renamed, but it speaks of messages',
    X,
    `<main data-testid="messageColumn"><div>${tweetBox('r-1')}${TOOL_BAR}</div></main>`,
    null,
  ],
  ['renamed, in a drawer', X, `<div>${tweetBox('r-1')}${TOOL_BAR}</div>`, null],
  [
    'composer on the chat page',
    'https://x.com/i/chat',
    `<div role="dialog">${tweetBox('tweetTextarea_0')}</div>`,
    null,
  ],
  [
    'box of the answer in a language of which nothing is known',
    'https://hi.quora.com/%E0%A4%AC',
    `<div role="dialog"><span class="puppeteer_test_question_title">बारिश?</span>${DOC}${SEND}</div>`,
    ['answer', 'quora-doc', 'send'],
  ],
  [
    'answer that takes plain text only',
    QUORA,
    `<div role="dialog"><span class="puppeteer_test_question_title">Rain?</span>${DOC.replace('"true"', '"plaintext-only"')}${SEND}</div>`,
    ['answer', 'quora-doc', 'send'],
  ],
  [
    'answer with an editable attribute without a value',
    QUORA,
    `<div>${DOC.replace('="true"', '=""')}${SEND}</div>`,
    ['answer', 'quora-doc', 'send'],
  ],
  [
    'hidden copy of the answer box',
    QUORA,
    `<div>${DOC.replace('class', 'aria-hidden="true" class')}${SEND}</div>`,
    null,
  ],
  ['inline answer', QUORA, `<div><div>${DOC}</div>${SEND}</div>`, ['answer', 'quora-doc', 'send']],
  [
    'answer in a dialog',
    QUORA,
    `<div role="dialog"><span class="puppeteer_test_question_title">Rain?</span>${DOC}${SEND}</div>`,
    ['answer', 'quora-doc', 'send'],
  ],
  [
    'post in a Space',
    'https://rain.quora.com/',
    `<div role="dialog"><div role="tab">Frage</div><div role="tab">Beitrag</div>${DOC}${SEND}</div>`,
    ['post', 'quora-doc', 'send'],
  ],
  [
    'question in any language',
    'https://es.quora.com/',
    `<div role="dialog"><div role="tab">Preguntar</div>${AREA}${SEND}</div>`,
    ['question', 'textarea', 'send'],
  ],
  [
    'question under the dialog that asks back',
    QUORA,
    `<div role="dialog"><div role="tab">Ask</div>${AREA}<button class="puppeteer_test_modal_submit" id="below"></button></div><div role="dialog">${SEND}</div>`,
    ['question', 'textarea'],
  ],
  [
    'own answer, edited in its place',
    QUORA,
    `<div class="dom_annotate_question_answer_item_0">${DOC}<div>${SEND}</div></div>`,
    ['answer', 'quora-doc', 'send'],
  ],
  ['comment', QUORA, item(`<div>${AREA}${ADD}</div>${SAID}`), ['comment', '', 'add']],
  ['comment in the site’s own editor', QUORA, item(`<div>${DOC}${ADD}</div>${SAID}`), ['comment', '', 'add']],
  [
    'comment with signs before its button',
    QUORA,
    item(`${AREA}<button id="smile"><svg></svg></button>${ADD}`),
    ['comment', '', 'add'],
  ],
  [
    'reply that can be left',
    QUORA,
    item(`${SAID}${AREA}<button id="leave">Leave</button>${ADD}`),
    ['comment', '', 'add'],
  ],
  ['comment without its button yet', QUORA, item(`<div>${AREA}</div>${SAID}`), ['comment', '']],
  ['comment above another box', QUORA, item(`${AREA}<textarea></textarea>${ADD}`), ['comment', '']],
  ['text area that is under nothing', QUORA, `${AREA}${ADD}`, null],
  ['editor that is under nothing', QUORA, `${DOC}${ADD}`, null],
  [
    'ask dialog without a hook',
    QUORA,
    `<div role="dialog"><div role="tab">a</div>${EDITABLE}<button id="add">a</button></div>`,
    ['post', '', 'add', 'limited'],
  ],
  [
    'ask dialog whose button is a sign',
    QUORA,
    `<div role="dialog"><div role="tab">a</div>${EDITABLE}<button id="add"><svg></svg></button></div>`,
    null,
  ],
  [
    'editor of another name under an answer',
    QUORA,
    item(`${EDITABLE}${ADD}`),
    ['post', '', 'add', 'limited'],
  ],
  [
    'dialog without a hook that repeats no question',
    QUORA,
    `<div role="dialog"><b>New message</b>${EDITABLE}${ADD}</div>`,
    null,
  ],
  [
    'dialog whose box holds the question alone',
    QUORA,
    `<div role="dialog">${EDITABLE.replace('Hi', 'Compose')}${ADD}</div>`,
    null,
  ],
  [
    'dialog without a hook that repeats the question',
    QUORA,
    `<div role="dialog"><b>Compose</b>${EDITABLE}${ADD}</div>`,
    ['post', '', 'add', 'limited'],
  ],
  ['text area in such a dialog', QUORA, `<div role="dialog"><b>Compose</b>${AREA}${ADD}</div>`, null],
  ['sign-up dialog', QUORA, `<div role="dialog"><input class="box" type="text">${SEND}</div>`, null],
  ['block dialog over a comment', QUORA, item(`<div role="dialog">${AREA}${SEND}</div>`), null],
  ['search', QUORA, '<input class="box" type="text">', null],
  ['search in a form of its own', QUORA, item(`<div role="search">${AREA}${ADD}</div>`), null],
  ['report dialog', QUORA, `<div role="dialog">${AREA}${SEND}</div>`, null],
  ['message dialog on a profile', QUORA, `<div role="dialog">${DOC}${SEND}</div>`, null],
  ['answer box on the messages page', 'https://www.quora.com/messages', `<div>${DOC}${SEND}</div>`, null],
  ['answer box on the help site', 'https://help.quora.com/', `<div>${DOC}${SEND}</div>`, null],
];

describe.each(BROWSERS)('%s', (browser) => {
  const open = useHand(browser);

  it('reads markup as the lines that people see, and finds every place in it again', async () => {
    const tab = await open('linkedin-plain');
    for (const [index, [editor, html, text]] of MARKUP.entries()) {
      const id = `box-${index}`;
      await tab.mount(
        `<div id="${id}" contenteditable="true" style="${editor === 'generic' ? '' : P}">${html}</div>`,
      );
      expect.soft(await tab.readMarkup(`#${id}`, editor), `${editor}: ${html}`).toBe(text);
      expect.soft(await tab.strayOffsets(`#${id}`), `${editor}: ${html}`).toEqual([]);
    }
  });

  it('knows the places of each site', async () => {
    const tab = await open('linkedin-plain');
    for (const [index, [what, url, html, found]] of BOXES.entries()) {
      await tab.mount(`<section id="place-${index}">${html}</section>`);
      expect.soft(await tab.locate(`#place-${index} .box`, url), `${what}: ${html}`).toEqual(found);
    }
  });
});
