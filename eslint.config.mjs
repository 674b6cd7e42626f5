import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** The arrows of the house (HOUSE.md): what a package may lean on, by the tag in its package.json. */
const ARROWS = [
  { sourceTag: 'scope:schema', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:kit', onlyDependOnLibsWithTags: ['scope:schema'] },
  { sourceTag: 'scope:service', onlyDependOnLibsWithTags: ['scope:kit', 'scope:schema'] },
  { sourceTag: 'scope:ui', onlyDependOnLibsWithTags: ['scope:schema'] },
  { sourceTag: 'scope:microfrontend', onlyDependOnLibsWithTags: ['scope:ui', 'scope:schema'] },
  { sourceTag: 'scope:gateway', onlyDependOnLibsWithTags: ['scope:kit', 'scope:schema'] },
  { sourceTag: 'scope:outermost', onlyDependOnLibsWithTags: ['*'] },
];

/** Tests of a service stand on real people of identity (`@portal/identity/testing`), nothing else of it. */
const TESTS = ['**/*.test.ts', '**/src/testing/**'];

const never = (regex, message) => ({ regex, message, allowTypeImports: true });

export default typescript.config(
  {
    ignores: ['**/dist/**', '.nx/**', '.data/**', '.results/**', 'schema/generated/**', '**/node_modules/**'],
  },
  js.configs.recommended,
  typescript.configs.recommended,
  {
    plugins: { '@nx': nx },
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], depConstraints: ARROWS, enforceBuildableLibDependency: false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['infra/**', 'tests/**', 'microfrontends/build/**'], rules: { 'no-console': 'off' } },
  { files: TESTS, rules: { '@nx/enforce-module-boundaries': 'off' } },
  {
    // Rules are read and tested alone.
    files: ['services/**/*.entity.ts', 'services/**/*.transitions.ts', 'services/**/*.policy.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            never(
              'type-graphql|@apollo|graphql|node:http|\\.(resolver|view)\\.ts$',
              'rules know nothing of GraphQL or HTTP',
            ),
          ],
        },
      ],
    },
  },
  {
    // Old migrations stay true.
    files: ['services/**/migrations/2*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [never('^\\.\\.', 'a migration imports no sources')] },
      ],
    },
  },
  { files: ['microfrontends/**'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  // No React Compiler runs here, so nothing is memoized behind the back of the virtual list (D34).
  { files: ['microfrontends/kit/src/queue/**'], rules: { 'react-hooks/incompatible-library': 'off' } },
  { files: ['microfrontends/**'], languageOptions: { globals: { ...globals.browser } } },
);
