import type { State } from '@/scripts/gallery/states/state';
import { written } from '@/scripts/gallery/states/written';

/** What Candor shows on a page of a site. */
export const PAGE: State[] = [
  { name: 'marks and chip', isWhole: false, show: async (...at) => (await written(...at)).page },
  {
    name: 'card',
    isWhole: false,
    async show(...at) {
      const tab = await written(...at);
      await tab.openCard();
      return tab.page;
    },
  },
  {
    name: 'card, its mutes',
    isWhole: false,
    async show(...at) {
      const tab = await written(...at);
      await tab.openCard();
      await tab.click({ part: 'mute', within: 'card' });
      await tab.untilUi('the menu', (ui) => ui.part('menu'));
      return tab.page;
    },
  },
  {
    name: 'last look',
    isWhole: false,
    async show(...at) {
      const tab = await written(...at);
      await tab.pressPost();
      await tab.untilUi('the last look', (ui) => ui.part('last-look'));
      return tab.page;
    },
  },
];
