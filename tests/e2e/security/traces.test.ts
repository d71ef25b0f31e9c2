import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { errorCodes } from '#shared/errors/codes.ts';
import { contract, type CallName } from '#shared/contract/contract.ts';
import { ask, get, openReady, projectOf } from '../ready.ts';

/** Places that may hold a record: the workspace, and the browser's storage of drafts and last views. */
const allowed = /^(Ortaq|data\/(Local|Session) Storage)(\/|$)/u;

function findTraces(home: string, canary: string): string[] {
  const needles = [Buffer.from(canary, 'utf8'), Buffer.from(canary, 'utf16le')];
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)))
    .map((file) => relative(home, file).replaceAll('\\', '/'));
}

test('a smoke run asks for anything outside its bundle or breaks the policy, or leaves a record’s data in logs and caches (S-01, S-07, S-30)', async () => {
  const canary = 'Qanarlyq7351';
  const { app, window, home, close } = await openReady();
  await app.evaluate(({ session }) => {
    const urls: string[] = [];
    Object.assign(globalThis, { urls });
    session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
      urls.push(details.url);
      answer({});
    });
  });
  const complaints: string[] = [];
  window.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  window.on('pageerror', (error) => complaints.push(error.message));
  await window.reload();
  const text = { kk: canary, ru: canary, en: canary };
  const organisation = await get(window, 'organisations.create', {
    name: text,
    shortName: canary,
    kind: 'other',
    country: 'KZ',
    city: canary,
  });
  const fields = projectOf({
    code: canary,
    title: text,
    manager: canary,
    leadOrganisationId: organisation.id,
  });
  const project = await get(window, 'projects.create', fields);
  expect(await ask(window, 'projects.create', fields)).toMatchObject({ ok: false });
  const stale = { id: project.id, version: 9, fields };
  expect(await ask(window, 'projects.update', stale)).toMatchObject({ ok: false });
  const hashes = ['projects', 'organisations', 'programmes', 'import', 'reports', 'settings'];
  const records = [`projects/${project.id}`, `organisations/${organisation.id}`, 'projects/new'];
  for (const hash of [...hashes, ...records]) {
    await window.evaluate((place) => {
      location.hash = `#/${place}`;
    }, hash);
    await expect(window.getByRole('heading').first()).toBeVisible();
    await window.waitForTimeout(200);
  }
  await window.keyboard.press('Control+k');
  await window.getByRole('dialog').getByRole('textbox').fill(canary);
  await expect(window.getByRole('dialog').getByText(canary).first()).toBeVisible();
  const urls = await app.evaluate(() => (globalThis as unknown as { urls: string[] }).urls);
  expect(urls.length).toBeGreaterThan(2);
  expect(urls.filter((url) => !/^(app:\/\/bundle\/|data:image\/|blob:app:)/u.test(url))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);

  // Ends as an officer ends it, and leaves the home standing.
  await app.close();
  const traces = findTraces(home, canary);
  expect(traces).toContainEqual(expect.stringMatching(/^Ortaq\/ortaq\.db/u));
  expect(traces.filter((file) => !allowed.test(file))).toEqual([]);
  await close().catch(() => undefined);
});

test('a random payload over the window’s bridge brings an unknown answer or ends the app (S-17)', async () => {
  const { app, window, close } = await openReady();
  // These open the system's own dialogs and folders, or make a workspace on the disk.
  const left =
    /^workspaces\.(create|choose|showFolder)$|^attachments\.(add|open|save)$|^exchangeRates\.import$|chooseFile|importProfile$|^builder\.open$|reports\.|assignments\.export$|calendar\.(export|print)$/u;
  const names = (Object.keys(contract) as CallName[]).filter((name) => !left.test(name));
  const answers = await window.evaluate(async (calls) => {
    const { ortaq } = globalThis as unknown as {
      ortaq: { calls: Record<string, (input: unknown) => Promise<unknown>> };
    };
    const leaves: (() => unknown)[] = [
      () => null,
      () => undefined,
      () => Math.random() * 1e6,
      () => -1,
      () => Number.NaN,
      () => 2n ** 70n,
      () => '',
      () => '\0',
      () => "' OR 1=1 --",
      () => '../../etc/passwd',
      () => 'x'.repeat(100_000),
      () => '01890000-0000-7000-8000-000000000000',
      () => new Date(),
      () => new Uint8Array(64),
      () => [],
      () => 'kk',
      () => true,
    ];
    const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
    const keys = [
      'id',
      'ids',
      'version',
      'fields',
      'search',
      'filter',
      'language',
      'limit',
      'sort',
    ];
    const make = (depth: number): unknown => {
      if (depth === 0 || Math.random() < 0.3) return pick(leaves)();
      if (Math.random() < 0.2) return [make(depth - 1), make(depth - 1)];
      return Object.fromEntries(
        [pick(keys), pick(keys), pick([...keys, 'constructor'])].map((key) => [
          key,
          make(depth - 1),
        ]),
      );
    };
    const seen = new Set<string>();
    for (let number = 0; number < 1000; number += 1) {
      const name = calls[number % calls.length] ?? '';
      const answer = await ortaq.calls[name]?.(make(3)).catch((error: unknown) => String(error));
      const { ok, error } = answer as { ok: unknown; error?: { code: string } };
      seen.add(ok === true ? 'ok' : (error?.code ?? `${name}: ${JSON.stringify(answer)}`));
    }
    return [...seen];
  }, names);
  const known = new Set<string>(['ok', ...errorCodes]);
  expect(answers.filter((answer) => !known.has(answer))).toEqual([]);
  expect(answers).not.toContain('INTERNAL');
  expect(answers).toContain('INVALID_INPUT');
  await expect(window.getByRole('navigation').first()).toBeVisible();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();
});
