import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followLanguage } from '@/components/words/follow-language';
import { Practice } from '@/entrypoints/practice/Practice';
import { startCoach } from '@/entrypoints/practice/start-coach';
import { ready, useSettings } from '@/entrypoints/practice/stores';
import '@/components/ui/base.css';
import '@/components/practice/practice.css';

const root = document.getElementById('root');
if (!root) throw new Error('practice.html has no #root');
await ready;
followLanguage(useSettings);
startCoach();
createRoot(root).render(
  <StrictMode>
    <Practice />
  </StrictMode>,
);
