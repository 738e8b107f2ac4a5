import { defineConfig } from 'wxt';
import { baseData, basePack, baseWordsFiles, trialData } from './scripts/vite-base-pack.ts';
import { messages, messageTypes, speechFiles } from './scripts/vite-messages.ts';
import { plainParents } from './scripts/vite-plain-parents.ts';
import { slimZod } from './scripts/vite-slim-zod.ts';
import { terse } from './scripts/vite-terse.ts';

// The hosts of the built-in sites; each site adapter repeats its own in `matches`, and a test holds the two together.
const SITE_HOSTS = [
  'https://www.linkedin.com/*',
  'https://x.com/*',
  'https://*.x.com/*',
  'https://twitter.com/*',
  'https://*.twitter.com/*',
  'https://*.quora.com/*',
];

// http on this very machine only, for trying a pack out before it is published.
const OPTIONAL_HOSTS = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [basePack(), messages(), slimZod(), plainParents(), terse('background.js'), terse('watch.js')],
    worker: { plugins: () => [basePack(), slimZod()] },
  }),
  hooks: {
    // The rules travel as data: a script twice as large would be parsed at every waking of the worker.
    'prepare:publicPaths': (_, paths) => {
      const spoken = [...speechFiles(), ...baseWordsFiles()].map(({ relativeDest }) => relativeDest);
      paths.push('base.json', 'trial.json', ...spoken);
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'base.json', contents: baseData() });
      files.push({ relativeDest: 'trial.json', contents: trialData() });
      files.push(...speechFiles(), ...baseWordsFiles());
    },
    'prepare:types': (_, entries) => {
      entries.push({ path: 'types/messages.d.ts', text: messageTypes(), tsReference: true });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Candor',
    // What the browser itself shows is in the browser's language: `public/_locales`.
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: SITE_HOSTS,
    // Asked for one host at a time: where a pack comes from, or a site that a person adds.
    optional_host_permissions: OPTIONAL_HOSTS,
    content_scripts: [
      {
        matches: SITE_HOSTS,
        // LinkedIn shows some composers in a frame; our listeners have to be on the window before the page's own.
        all_frames: true,
        run_at: 'document_start',
        js: ['watch.js'],
      },
    ],
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_openCard__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'candor@candor.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '137',
          // Firefox knows no schema: its policy is a manifest for native applications.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
