import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', 'bench/**', '.data/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.mjs', 'scripts/*.mjs', 'scripts/*.cjs', '.dependency-cruiser.mjs'],
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 16, // a dozen small scripts
        },
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Nest reads injected classes from decorator metadata: an `import type` would compile and then fail at the start.
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest modules are classes without members.
      '@typescript-eslint/no-extraneous-class': 'off',
      // A function may promise what another of its kind has to wait for.
      '@typescript-eslint/require-await': 'off',
      // Yoga hands its hooks functions in an object that is meant to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['libs/*/src/**/*.ts', 'apps/**/*.ts'],
    ignores: ['libs/platform/src/database/**', '**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "MemberExpression[property.name='createQueryRunner'], Identifier[name='InjectRepository'], Identifier[name='InjectDataSource']",
          message: 'Only platform reaches the database; everyone else asks UnitOfWork.',
        },
        {
          selector: "Property[key.name='synchronize'][value.value=true]",
          message: 'synchronize is never on: tables change by migrations.',
        },
      ],
    },
  },
  {
    // Tests look into answers of every shape.
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', '**/testing/**', 'test/**'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: {
        process: 'readonly',
        globalThis: 'readonly',
        URL: 'readonly',
        module: 'readonly',
        console: 'readonly',
      },
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
);
