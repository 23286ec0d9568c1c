// The manifest, its mirror in code and its texts name the same things.
import { describe, expect, it } from 'vitest';
import { readCustomRoutines } from '../../src/core/session/customRoutines';
import { setIds } from '../../src/core/session/routineId';
import { defaultSettings, normalizeSettings, ranges } from '../../src/core/settings';
import {
	commands,
	developmentSettingKeys,
	panelViewType,
	settingKeys,
	settingsSection,
} from '../../src/manifest';
import { catalogueMovements } from '../support/catalogue';
import { textOf } from '../support/sources';

interface SettingSchema {
	readonly default: unknown;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly scope: string;
	readonly order: number;
	readonly enum?: readonly string[];
	readonly markdownEnumDescriptions?: readonly string[];
	readonly items?: {
		readonly properties?: {
			readonly steps: {
				readonly items: { readonly properties: { readonly movement: { readonly enum: readonly string[] } } };
			};
		};
	};
}

const customRoutines = [{ name: 'Mine', steps: [{ movement: 'ear-to-shoulder' }] }];

const manifestText = textOf('package.json');
const manifest: {
	readonly activationEvents: readonly string[];
	readonly main: string;
	readonly browser: string;
	readonly dependencies?: unknown;
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly category: string }[];
		readonly configuration: { readonly properties: Readonly<Record<string, SettingSchema>> };
	};
} = JSON.parse(manifestText);
const texts: Readonly<Record<string, string>> = JSON.parse(textOf('package.nls.json'));
const properties = manifest.contributes.configuration.properties;

describe('the manifest', () => {
	it('contributes commands of the mirror only, and what each does is known', () => {
		const contributed = manifest.contributes.commands.map(({ command }) => command);
		const known: readonly string[] = Object.values(commands);
		expect(contributed.filter((command) => !known.includes(command))).toEqual([]);
		const wishes = textOf('src/host/wishes.ts');
		const named = Object.entries(commands)
			.filter(([, id]) => contributed.includes(id))
			.map(([name]) => name);
		expect(named.filter((name) => !wishes.includes(`\n\t${name}: `))).toEqual([]);
	});

	it('has the settings of the mirror, in order, for the whole application', () => {
		expect(Object.keys(properties)).toEqual(settingKeys.map((key) => `${settingsSection}.${key}`));
		expect(Object.values(properties).map(({ order }) => order)).toEqual(
			settingKeys.map((_, index) => index + 1),
		);
		expect(new Set(Object.values(properties).map(({ scope }) => scope))).toEqual(new Set(['application']));
	});

	it('does not contribute the development clock', () => {
		for (const key of developmentSettingKeys) {
			expect(Object.keys(properties)).not.toContain(`${settingsSection}.${key}`);
		}
	});

	it('has the defaults and ranges of the code', () => {
		const defaults: Readonly<Record<string, unknown>> = { ...defaultSettings };
		for (const key of settingKeys) {
			expect(properties[`${settingsSection}.${key}`]?.default, key).toEqual(defaults[key]);
		}
		for (const [key, [minimum, maximum]] of Object.entries(ranges)) {
			expect(properties[`${settingsSection}.${key}`], key).toMatchObject({ minimum, maximum });
		}
	});

	it("knows every routine, and every movement that a routine of one's own can have", () => {
		const { routine, customRoutines: own } = {
			routine: properties[`${settingsSection}.routine`],
			customRoutines: properties[`${settingsSection}.customRoutines`],
		};
		expect(routine?.enum).toEqual([...setIds, 'adaptive', 'custom']);
		expect(own?.items?.properties?.steps.items.properties.movement.enum).toEqual(
			catalogueMovements.map(({ id }) => id).sort(),
		);
	});

	it('offers exactly the choices that the code accepts', () => {
		for (const [key, schema] of Object.entries(properties)) {
			const name = key.slice(settingsSection.length + 1);
			for (const choice of schema.enum ?? []) {
				expect(
					normalizeSettings({ [name]: choice, customRoutines }, readCustomRoutines).problems,
					`${key}: ${choice}`,
				).toEqual([]);
			}
			expect(schema.markdownEnumDescriptions?.length, key).toBe(schema.enum?.length);
		}
	});

	it('has a text for every key and a key for every text', () => {
		const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
		expect([...new Set(used)].sort()).toEqual(Object.keys(texts).sort());
	});

	it('activates after the start and for its panel, from the same file in every host', () => {
		expect(manifest.activationEvents).toEqual(['onStartupFinished', `onWebviewPanel:${panelViewType}`]);
		expect(manifest.browser).toBe(manifest.main);
		expect(manifest.dependencies).toBeUndefined();
	});
});
