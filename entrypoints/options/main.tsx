import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepFocus } from '@/components/ui/keep-focus';
import { followLanguage } from '@/components/words/follow-language';
import { Options } from '@/entrypoints/options/Options';
import { ready, useSettings } from '@/entrypoints/options/stores';
import '@/components/ui/base.css';
import '@/entrypoints/options/options.css';

const root = document.getElementById('root');
if (!root) throw new Error('options.html has no #root');
// Rendered once everything is read: nothing flashes from empty to filled.
await ready;
followLanguage(useSettings);
keepFocus(root);
createRoot(root).render(
  <StrictMode>
    <Options />
  </StrictMode>,
);
