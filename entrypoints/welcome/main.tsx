import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followLanguage } from '@/components/words/follow-language';
import { ready, useSettings } from '@/entrypoints/welcome/stores';
import { Welcome } from '@/entrypoints/welcome/Welcome';
import '@/components/ui/base.css';
import '@/components/welcome/welcome.css';

const root = document.getElementById('root');
if (!root) throw new Error('welcome.html has no #root');
await ready;
followLanguage(useSettings);
createRoot(root).render(
  <StrictMode>
    <Welcome />
  </StrictMode>,
);
