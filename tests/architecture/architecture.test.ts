import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { readSources, root, type Source } from './sources.ts';

const sources = readSources('src');

const domains = [
  'programmes',
  'projects',
  'organisations',
  'search',
  'imports',
  'reports',
  'people',
  'meetings',
  'assignments',
  'calendar',
  'today',
  'reminders',
  'papers',
  'initiatives',
  'parts',
  'office',
  'duplicates',
  'quality',
  'attachments',
  'settings',
  'sample',
];

/** Files outside any folder below main, and what each folder may import of main. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  app: ['app', 'jobs', 'files'],
  db: ['db'],
  files: ['files'],
  jobs: ['jobs', 'workers/messages.ts'],
  workers: ['workers'],
  workspace: ['workspace', 'db', 'files', 'records'],
  records: ['records', 'db', 'workspace'],
  bridge: ['*'],
  cli: ['*'],
};

/** Where the keeping of records learns the kinds; nothing else of it knows a domain. */
const registry = 'src/main/records/registry.ts';
const kindsOf = /^src\/main\/(?:\w+\/kinds?|parts\/\w+)\.ts$/u;

/** What a domain may take of another domain: its service, its rows, its pure parts named here. */
const doors = /\/(?:service|rows|kind|kinds|content|fillSample)\.ts$/u;

function area(file: string): string {
  return /^src\/(\w+)\//u.exec(file)?.[1] ?? '';
}

function mainFolder(file: string): string | null {
  return /^src\/main\/(\w+)\//u.exec(file)?.[1] ?? null;
}

function breaks(source: Source, target: string): string | null {
  const from = area(source.file);
  const to = area(target);
  const isData = target.startsWith('resources/');
  if (from === 'shared' && to !== 'shared' && !isData) return 'shared imports nobody';
  if (from === 'renderer' && to === 'main') return 'the window reaches main over the bridge only';
  if (from === 'main' && to === 'renderer') return 'main knows nothing of the window';
  if (from === 'main' && to === 'main') return breaksInMain(source.file, target);
  if (from === 'renderer') return breaksInRenderer(source.file, target);
  return null;
}

function breaksInMain(file: string, target: string): string | null {
  const from = mainFolder(file);
  const to = mainFolder(target);
  if (from === null || to === null || from === to) return null;
  if (/\/migrations\/\d/u.test(file)) return 'migrations import nothing of the app';
  if (domains.includes(from)) {
    if (domains.includes(to))
      return doors.test(target) ? null : 'reach another domain by its service';
    return ['db', 'jobs', 'workspace', 'files', 'records'].includes(to)
      ? null
      : `${from} may not import ${to}`;
  }
  if (file === registry && kindsOf.test(target)) return null;
  const allowed = mayImport[from] ?? [];
  const inner = target.slice('src/main/'.length);
  const isAllowed = allowed.some((one) => one === '*' || one === to || one === inner);
  return isAllowed ? null : `${from} may not import ${to}`;
}

function breaksInRenderer(file: string, target: string): string | null {
  const layer = (name: string) => /^src\/renderer\/(\w+)\//u.exec(name)?.[1] ?? 'main';
  const feature = (name: string) => /^src\/renderer\/features\/(\w+)\//u.exec(name)?.[1];
  const [from, to] = [layer(file), layer(target)];
  if (area(target) !== 'renderer') return null;
  if (from === 'features' && to === 'features' && feature(file) !== feature(target)) {
    return 'features never import each other';
  }
  const order = ['components', 'api', 'features', 'app', 'main'];
  const lower = order.indexOf(to) <= order.indexOf(from) || (from === 'components' && to === 'api');
  return lower ? null : `${from} may not import ${to}`;
}

describe('the directions of imports', () => {
  test('hold everywhere', () => {
    const found = sources.flatMap((source) =>
      source.imports.flatMap(({ target }) => {
        const reason = breaks(source, target);
        return reason === null ? [] : [`${source.file} -> ${target}: ${reason}`];
      }),
    );
    expect(found).toEqual([]);
  });

  test('name files that exist', () => {
    const missing = [...sources, ...readSources('tests'), ...readSources('scripts')].flatMap(
      (source) =>
        source.imports
          .filter(({ target }) => !existsSync(path.join(root, target.replace(/\?.*$/u, ''))))
          .map(({ target }) => `${source.file} -> ${target}`),
    );
    expect(missing).toEqual([]);
  });

  test('make no circle of values', () => {
    const graph = new Map(
      sources.map((s) => [s.file, s.imports.filter((i) => !i.isTypeOnly).map((i) => i.target)]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, trail: readonly string[]) => {
      if (trail.includes(file))
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('what each part may know', () => {
  const packagesOf = (matches: (file: string) => boolean) =>
    sources
      .filter((s) => matches(s.file))
      .flatMap((s) => s.packages.map((name) => ({ file: s.file, name })));

  test('shared runs anywhere: no Node, Electron or React', () => {
    const allowed = new Set(['zod', 'i18next']);
    const found = packagesOf((file) => file.startsWith('src/shared/')).filter(
      ({ name }) => !allowed.has(name),
    );
    expect(found).toEqual([]);
  });

  test('Electron is known in app, the registrar and the entries only, so that services run in plain Node', () => {
    const may = /^src\/(?:main\/(?:app\/|bridge\/registerBridge\.ts|[^/]+\.ts)|preload\/)/u;
    const found = packagesOf((file) => !may.test(file)).filter(({ name }) => name === 'electron');
    expect(found).toEqual([]);
  });

  test('raw messages of Electron pass through one file on each side (use the contract)', () => {
    const users = (word: string) =>
      sources.filter((s) => s.text.includes(`${word}.`)).map((s) => s.file);
    expect(users('ipcMain')).toEqual(['src/main/bridge/registerBridge.ts']);
    expect(users('ipcRenderer')).toEqual(['src/preload/index.ts']);
  });

  test('SQL is built in queries, rows, db and the record keepers only', () => {
    const may =
      /\/(?:queries|rows|recordWriter|commitPlan|undoBatch)\.ts$|^src\/main\/(?:db|workspace|records)\//u;
    const found = sources
      .filter((s) => s.file.startsWith('src/main/') && !may.test(s.file))
      .filter((s) => /\b(?:selectFrom|insertInto|updateTable|deleteFrom)\(/u.test(s.text))
      .map((s) => s.file);
    expect(found).toEqual([]);
  });
});

describe('the house stays small', () => {
  const lines = (source: Source) => source.text.split('\n').length;

  test('no file is longer than 400 lines', () => {
    const all = [...sources, ...readSources('tests'), ...readSources('scripts')];
    expect(all.filter((s) => lines(s) > 400).map((s) => `${s.file}: ${lines(s)}`)).toEqual([]);
  });

  test('half of the files are shorter than 80 lines', () => {
    const sorted = sources.map(lines).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });

  test('the top level and the folders of main are closed sets', () => {
    const folders = (folder: string) =>
      readdirSync(path.join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    expect(folders('src').toSorted()).toEqual(['main', 'preload', 'renderer', 'shared']);
    const known = [...Object.keys(mayImport), ...domains];
    expect(folders('src/main').filter((name) => !known.includes(name))).toEqual([]);
  });
});

test('every call of the contract is used by the window, so that no call is dead', () => {
  const window = sources
    .filter((s) => s.file.startsWith('src/renderer/'))
    .map((s) => s.text)
    .join('\n');
  // A panel of parts names the calls it makes by their first word.
  const isOfPanel = (name: string): boolean => {
    const [part, action] = name.split('.');
    return ['list', 'create', 'update'].includes(action ?? '') && window.includes(`name="${part}"`);
  };
  const isUsed = (name: string): boolean => window.includes(`'${name}'`) || isOfPanel(name);
  expect(Object.keys(contract).filter((name) => !isUsed(name))).toEqual([]);
});
