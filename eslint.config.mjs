import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const forbid = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});
const electron = { regex: '^electron($|/)', message: 'Electron has one doorway: electron/.' };
const react = { regex: '^react($|-dom|/)', message: 'The content format and the host know nothing of views.' };
const node = { regex: '^(node:|fs$|path$|fs/)', message: 'This module also runs in a page: no Node.' };
const renderer = { regex: '/renderer/', message: 'Only the address of the built renderer is known outside it.' };
const host = { regex: '/electron/(?!contract)', message: 'Of the host, only the types in electron/contract.ts are public.' };
const contractIsTypes = { regex: '/electron/contract', allowTypeImports: true, message: 'Import only types from the contract.' };
const openShell = { regex: '^electron$', importNames: ['shell'], message: 'The kiosk opens nothing outside itself.' };
const exhibitOnNode = {
  regex: '/exhibit/(load|check|compile|pictures|serve|package|cli)(/|$)',
  allowTypeImports: true,
  message: 'This module of exhibit/ reads files: a view fetches what it needs.',
};
const maplibre = { regex: '^maplibre-gl', message: 'MapLibre has one doorway: renderer/map/.' };
const keyboard = { regex: '^simple-keyboard', message: 'The on-screen keyboard has one doorway: renderer/keyboard/.' };
const openseadragon = { regex: '^openseadragon', message: 'OpenSeadragon is only a reference of the benches.' };
const pageRules = [electron, node, host, contractIsTypes, exhibitOnNode];

const nodeGlobals = ['process', 'console', 'URL', 'Buffer', 'fetch', 'AbortSignal', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'];

/** The arrows of ARCHITECTURE.md, enforced: `no-restricted-imports` of the last matching block counts. */
export default tseslint.config(
  { ignores: ['.cache/', 'out/', 'dist/', 'artefacts/', 'node_modules/', 'shared/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  { files: ['exhibit/**'], rules: forbid(electron, react, renderer, host) },
  { files: ['exhibit/{format/{schema,exhibit,readings,search-options},dates/{dates,format-when,time-units},languages/{language-of,locale-of}}.ts'], rules: forbid(electron, react, renderer, host, node) },
  { files: ['electron/**'], rules: forbid(react, renderer, openShell) },
  { files: ['renderer/**'], plugins: { 'react-hooks': reactHooks }, rules: { ...reactHooks.configs.recommended.rules, ...forbid(...pageRules, maplibre, keyboard, openseadragon) } },
  { files: ['renderer/map/**'], rules: forbid(...pageRules, keyboard, openseadragon) },
  { files: ['renderer/keyboard/**'], rules: forbid(...pageRules, maplibre, openseadragon) },
  { files: ['**/vite.config.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
);
