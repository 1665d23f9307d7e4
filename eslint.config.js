import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layers, onlyIn, stages } from './architecture.js';
import svelteConfig from './svelte.config.js';

const or = (/** @type {string[]} */ names) => names.join('|');

/** Packages that these files may not import because other folders own them. */
const foreign = (/** @type {string} */ folder) =>
	Object.entries(onlyIn)
		.filter(([, homes]) => ![homes].flat().includes(folder))
		.map(([name, homes]) => ({
			regex: `^${name}(/|$)`,
			message: `only ${[homes].flat().join(' and ')} imports ${name}`
		}));

/** A stage of core may not import a later one, nor a platform. */
const stageRules = stages.map((stage, i) => {
	const later = stages.slice(i + 1);
	const patterns = [
		{ regex: '^(\\$|#lib|svelte|node:)', message: 'core is pure: no UI, storage or platform.' },
		...foreign(`src/lib/core/${stage}`)
	];
	if (later.length)
		patterns.push({
			regex: `^\\.\\./(${or(later)})/`,
			message: `${stage} comes before that stage.`
		});
	return {
		files: [`src/lib/core/${stage}/**/*.ts`],
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns }] }
	};
});

/** A layer may import only the layers that architecture.js names. */
const layerRules = Object.entries(layers)
	.filter(([layer]) => layer !== 'core')
	.map(([layer, may]) => {
		const folder = layer === 'routes' || layer === 'cli' ? `src/${layer}` : `src/lib/${layer}`;
		const not = Object.keys(layers).filter((other) => other !== layer && !may.includes(other));
		return {
			files: [`${folder}/**/*.{ts,svelte}`],
			ignores: ['**/*.test.ts'],
			rules: {
				'no-restricted-imports': [
					'error',
					{
						patterns: [
							{
								regex: `^(#lib|\\.\\./lib|\\.\\./\\.\\./lib|\\.\\.)/(${or(not)})/`,
								message: `${layer} may import only ${or(may)}.`
							},
							...foreign(folder)
						]
					}
				]
			}
		};
	});

export default defineConfig(
	globalIgnores([
		'build/',
		'.svelte-kit/',
		'test-results/',
		'playwright-report/',
		'coverage/',
		'dist/'
	]),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript's job
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				// As small a program as tells their types.
				project: './tsconfig.screens.json',
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		// maps and sets in a state are replaced, never changed in place: $state.raw holds them
		files: ['src/lib/state/**'],
		rules: { 'svelte/prefer-svelte-reactivity': 'off' }
	},
	{
		// a component takes its links resolved from the page
		files: ['src/lib/ui/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// typed rules where the logic lives; .svelte files are typed by svelte-check
		files: ['src/lib/**/*.ts', 'src/cli/**/*.ts'],
		ignores: ['**/*.svelte.ts', '**/*.test.ts'],
		extends: [ts.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }]
		}
	},
	{ files: ['**/*.data.ts', 'src/lib/i18n/languages/*/*.ts'], rules: { 'max-lines': 'off' } },
	{
		// core knows no clock, no dice and no platform: they are arguments
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'navigator',
				'indexedDB',
				'localStorage',
				'fetch',
				'process',
				'crypto'
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'take `now` as an argument' },
				{ object: 'Math', property: 'random', message: 'take an rng as an argument' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'take `now` as an argument'
				}
			]
		}
	},
	...stageRules,
	...layerRules
);
