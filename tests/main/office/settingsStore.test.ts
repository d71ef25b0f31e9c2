import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openSettings } from '#main/settings/settingsStore.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

it('settings of an older version that name the office are kept, not put aside as unreadable', () => {
  const folder = tempFolder();
  const file = path.join(folder, 'settings.json');
  const office = { kk: 'Кеңсе', ru: 'Ведомство', en: '' };
  const older = { language: 'kk', theme: 'dark', zoom: 125, officer: 'Айгүл', office };
  writeFileSync(file, JSON.stringify({ settings: older, workspace: '/w' }));
  const store = openSettings(folder);
  expect(store.get()).toMatchObject({ language: 'kk', zoom: 125, officer: 'Айгүл' });
  expect(store.workspace()).toBe('/w');
  store.update({ zoom: 100 });
  expect(readFileSync(file, 'utf8')).not.toContain('Ведомство');
  expect(existsSync(`${file}.unreadable`)).toBe(false);
});
