// Who may import whom: the picture in ARCHITECTURE.md, held by `npm run check`. Type-only imports do not count.

/** Each folder of lib, and the folders of the project that it may import besides itself. */
const MAY_IMPORT = {
  'lib/shared': [],
  'lib/text': ['lib/shared'],
  'lib/words': ['lib/shared'],
  'lib/format': ['lib/shared', 'lib/text'],
  'lib/matchers': ['lib/shared', 'lib/text', 'lib/format'],
  'lib/engine': ['lib/shared', 'lib/text', 'lib/matchers', 'lib/format'],
  'lib/packs': ['lib/shared', 'lib/matchers', 'lib/engine', 'lib/format'],
  'lib/sites': ['lib/shared'],
  'lib/editors': ['lib/shared'],
  'lib/messaging': ['lib/shared'],
  'lib/compose': ['lib/shared', 'lib/sites', 'lib/editors', 'lib/messaging'],
  'lib/state': ['lib/shared', 'lib/format', 'lib/engine', 'lib/packs'],
  'lib/sync': ['lib/shared', 'lib/format', 'lib/engine', 'lib/packs', 'lib/state'],
  'lib/host': [
    'lib/shared',
    'lib/format',
    'lib/engine',
    'lib/packs',
    'lib/state',
    'lib/sync',
    'lib/messaging',
    'lib/sites',
  ],
  'lib/profile': ['lib/shared', 'lib/format'],
  'lib/practice': ['lib/shared', 'lib/format', 'lib/engine', 'lib/packs'],
  'lib/workshop': ['lib/shared', 'lib/format', 'lib/engine', 'lib/packs'],
  'lib/cli': ['lib/shared', 'lib/format', 'lib/engine', 'lib/packs'],
};

const layer = ([folder, allowed]) => ({
  name: folder.replace('lib/', 'layer-'),
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    path: '^(lib|components|entrypoints|scripts|tests)/',
    pathNot: [folder, ...allowed].map((each) => `^${each}/`),
  },
});

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(layer),
    {
      name: 'views-know-state-and-types',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib/(compose|editors|sites|host|cli)|entrypoints|scripts|tests)/' },
    },
    {
      name: 'the-page-carries-english-only',
      comment: 'The other languages come over the port; with all of them the script would be too large.',
      severity: 'error',
      from: { path: '^components/(nudge|ui)/' },
      to: { path: '^components/words/' },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'watch-stays-light',
      comment:
        'Everything that runs on every page of the sites; it asks the background instead. Sites and editors are named here too, since they are collected by a glob that leaves no edge.',
      severity: 'error',
      from: { path: '^(entrypoints/watch\\.|lib/(compose|sites|editors|messaging)/)' },
      to: {
        path: [
          'node_modules/(compromise|zod|re2js|react|react-dom|yaml|modern-ahocorasick)/',
          '^rules/',
          '^lib/(engine|text|matchers|format|packs|state|sync)/',
        ],
        reachable: true,
      },
    },
    {
      name: 'what-is-shown-is-not-read',
      comment:
        'A popup shows packs and looks for nothing in drafts: with grammar it would unpack a lexicon each time it opens.',
      severity: 'error',
      from: { path: '^(entrypoints/(popup|welcome)/|lib/(format|state)/)' },
      to: { path: 'node_modules/compromise/', reachable: true },
    },
    {
      name: 'the-layer-stays-small',
      comment: 'The primitives of the extension’s own pages: one tooltip alone is 28 kB.',
      severity: 'error',
      from: { path: '^(entrypoints/nudge\\.|components/nudge/)' },
      to: { path: 'node_modules/@base-ui/', reachable: true },
    },
    {
      name: 'pure-folders',
      comment: 'They run the same in the background, in pages, in Node and in tests.',
      severity: 'error',
      from: { path: '^lib/(shared|text|matchers|format|engine|packs|workshop)/' },
      to: { path: ['node_modules/wxt/', 'node_modules/react'], dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: { pathNot: 'node_modules' }, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?inline$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^tests/pages/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
