import { expect, it } from 'vitest';
import { feedbackLink } from '@/components/packs/feedback-link';

it.each([
  ['mailto:guide@acme.example', 'mailto:guide@acme.example?subject=acme%2Ffin.guidance'],
  [
    'mailto:guide@acme.example?cc=a@acme.example',
    'mailto:guide@acme.example?cc=a@acme.example&subject=acme%2Ffin.guidance',
  ],
  ['https://acme.example/guidelines', 'https://acme.example/guidelines'],
])('%s', (contact, link) => {
  expect(feedbackLink(contact, 'acme/fin.guidance')).toBe(link);
});
