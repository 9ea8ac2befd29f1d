/**
 * Who may know whom (docs/architecture.md). Checked by `npm run check:rooms`.
 * @type {import('dependency-cruiser').IConfiguration}
 */

const tests = '\\.test\\.tsx?$|(^|/)(dom-)?testing\\.ts$';

/** A room may import itself and the rooms named here, and packages where it says so. */
const room = (name, { rooms = [], packages = [], typesOf = [] }) => {
  const allowed = [name, ...rooms].map((one) => `^${one}/`);
  const types = typesOf.map((one) => `^${one}/`);
  return [
    {
      name: `${name}-knows-only-its-own`,
      comment: `${name}/ may import ${[name, ...rooms].join(', ')}${typesOf.length ? `, and types of ${typesOf.join(', ')}` : ''}.`,
      severity: 'error',
      from: { path: `^${name}/`, pathNot: tests },
      to: {
        pathNot: [...allowed, ...types, 'node_modules', '^virtual:', '^(node:)?[a-z]+$'],
        dependencyTypesNot: ['npm', 'npm-dev', 'core'],
      },
    },
    ...(typesOf.length
      ? [
          {
            name: `${name}-takes-only-types`,
            comment: `From ${typesOf.join(', ')}, ${name}/ may import types only.`,
            severity: 'error',
            from: { path: `^${name}/`, pathNot: tests },
            to: { path: types, dependencyTypesNot: ['type-only'] },
          },
        ]
      : []),
    {
      name: `${name}-packages`,
      comment: `${name}/ may use ${packages.length ? packages.join(', ') : 'no package'}.`,
      severity: 'error',
      from: { path: `^${name}/`, pathNot: tests },
      to: { path: 'node_modules', pathNot: packages.map((one) => `node_modules/(@types/)?${one}(/|$)`) },
    },
  ];
};

module.exports = {
  forbidden: [
    ...room('spotting', {}),
    ...room('facts', {}),
    ...room('words', {
      rooms: ['public/_locales'],
      packages: ['intl-messageformat', '@formatjs', 'vite', 'vitest'],
    }),
    ...room('components', {
      rooms: ['words'],
      packages: ['preact'],
      typesOf: ['atlas', 'facts', 'settings'],
    }),
    ...room('atlas', { rooms: ['facts'] }),
    ...room('page', { packages: ['@floating-ui/dom'] }),
    ...room('settings', { packages: ['webextension-polyfill'] }),
    ...room('messaging', {
      rooms: ['settings'],
      packages: ['webextension-polyfill'],
      typesOf: ['facts', 'words'],
    }),
    {
      name: 'dataset-builds-only',
      comment:
        'The dataset is compiled at build time: what runs in a browser sees its two artefacts, never its code.',
      severity: 'error',
      from: {
        path: '^(spotting|facts|atlas|components|page|messaging|settings|entrypoints)/',
        pathNot: tests,
      },
      to: { path: '^dataset/', pathNot: '^dataset/virtual\\.d\\.ts$' },
    },
    {
      name: 'nobody-knows-entrypoints',
      comment: 'Entrypoints wire the rooms; no room knows them.',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
