import { anyBox } from '@/lib/sites/core/any-box';
import { defineSite } from '@/lib/sites/define';

// Any site that a person added: nothing is known of its markup, so boxes are told by what they can do, and pages and
// places that look like messages between people are left alone.

export default defineSite({
  id: 'custom',
  name: 'This site',
  matches: [],
  isPrivatePage: ({ pathname }) => /\/(messages?|messaging|inbox|chat|dm|direct|mail)(\/|$)/i.test(pathname),
  privatePlaces: '[role="search"], [role="log"]',
  surfaces: [anyBox],
  urls: {
    yes: ['https://blog.example/new'],
    no: ['https://blog.example/messages/12', 'https://blog.example/chat'],
  },
});
