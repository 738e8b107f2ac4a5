import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followLanguage } from '@/components/words/follow-language';
import { useSettings } from '@/entrypoints/workshop/stores';
import { Workshop } from '@/entrypoints/workshop/Workshop';
import '@/components/ui/base.css';
import '@/components/workshop/workshop.css';

const root = document.getElementById('root');
if (!root) throw new Error('workshop.html has no #root');
await useSettings.ready;
followLanguage(useSettings);
createRoot(root).render(
  <StrictMode>
    <Workshop />
  </StrictMode>,
);
