import { defineSite } from '@/lib/sites/define';

/** The compose box of this page; everything else on it is not for posting. */
export const PRACTICE_BOX = 'practice-box';

export default defineSite({
  id: 'custom',
  name: 'Practice',
  matches: [],
  isPrivatePage: () => false,
  privatePlaces: `textarea:not(#${PRACTICE_BOX})`,
  surfaces: [
    {
      name: 'post',
      editor: 'textarea',
      matches: ({ id }) => id === PRACTICE_BOX,
      submits: (box) => [
        ...(box.closest('form')?.querySelectorAll<HTMLElement>('button[type="submit"]') ?? []),
      ],
      shortcut: true,
    },
  ],
});
