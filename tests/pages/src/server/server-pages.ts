import '../shared/base.css';
import { hydrate } from 'react-dom';
import { openComposer } from '../shared/candor-page';
import { Compose } from './Compose';

declare global {
  interface Window {
    /** Makes the page live, when a test says so; resolves to whether the server's own nodes are still the ones there. */
    hydratePage(): Promise<boolean>;
  }
}

const root = document.getElementById('root');
openComposer(() => root?.querySelector('textarea')?.value ?? '');

window.hydratePage = async () => {
  if (!root) return false;
  const nodes = () => [...root.querySelectorAll('*')];
  const sent = nodes();
  await new Promise<void>((resolve) => hydrate(Compose(), root, resolve));
  const now = nodes();
  return now.length === sent.length && now.every((node, index) => node === sent[index]);
};
