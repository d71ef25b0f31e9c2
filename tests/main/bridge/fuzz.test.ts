import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { errorCodes } from '#shared/errors/codes.ts';
import { schemaInput } from '#tests/helpers/schemaInput.ts';
import { testDispatch } from '#tests/helpers/testDispatch.ts';

const names = Object.keys(contract) as (keyof typeof contract)[];

/** Calls that make or open folders; a lucky payload would fill the disk. */
const heavy = new Set(['workspaces.create', 'workspaces.check']);

const word = fc.oneof(
  fc.constantFrom(
    '',
    'kk',
    'ru',
    '"',
    "' OR 1=1 --",
    '../../etc/passwd',
    '__proto__',
    '\0',
    'KZT',
    '2025-02-30',
  ),
  fc.string(),
  fc.uuid({ version: 7 }),
);

/** Objects with the fields that the contract knows and values that it does not expect. */
const nearMiss = fc.dictionary(
  fc.constantFrom(
    ...[
      'id',
      'ids',
      'version',
      'fields',
      'search',
      'filter',
      'sort',
      'language',
      'offset',
      'limit',
    ],
    ...[
      'token',
      'importId',
      'sheet',
      'headerRow',
      'columns',
      'actions',
      'batchId',
      'list',
      'title',
    ],
    ...['code', 'name', 'officer', 'zoom', 'theme', '__proto__', 'constructor'],
  ),
  fc.oneof(
    word,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(word),
    fc.object(),
  ),
);

const payload = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true }),
  nearMiss,
);

test('ten thousand random payloads over every call get coded answers, and main stays alive', async () => {
  const bridge = testDispatch();
  expect(await bridge.dispatch('workspaces.create', { sample: false })).toMatchObject({ ok: true });
  const known = new Set<string>(errorCodes);
  let calls = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names.filter((name) => !heavy.has(name))),
      payload,
      async (name, input) => {
        calls += 1;
        const answer = await bridge.dispatch(name, input);
        if (answer.ok) return;
        expect(known).toContain(answer.error.code);
        expect(answer.error.code, `${name} met a bug`).not.toBe('INTERNAL');
      },
    ),
    { numRuns: 10_000 },
  );
  expect(calls).toBe(10_000);
  expect(await bridge.dispatch('app.info', {})).toMatchObject({ ok: true });
  const log = existsSync(bridge.logFile) ? readFileSync(bridge.logFile, 'utf8') : '';
  expect(log).not.toContain('"bug"');
});

/** The sample holds records of every kind for the payloads to name. */
async function idsOfSample(bridge: ReturnType<typeof testDispatch>): Promise<string[]> {
  const ids: string[] = [];
  const page = { offset: 0, limit: 3 };
  for (const name of names.filter((one) => one.endsWith('.list'))) {
    for (const input of [page, { ...page, search: '', language: 'ru' }]) {
      const answer = await bridge.dispatch(name, input);
      const { rows = [] } = (answer.ok ? answer.data : {}) as { rows?: { id?: string }[] };
      // A row names others in its fields: they count as well.
      const text = JSON.stringify(rows);
      ids.push(
        ...(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/gu) ?? []),
      );
    }
  }
  return [...new Set(ids)];
}

test('payloads of the right shape, over records that are there, meet no bug either', async () => {
  const bridge = testDispatch();
  expect(await bridge.dispatch('workspaces.create', { sample: true })).toMatchObject({ ok: true });
  const ids = await idsOfSample(bridge);
  expect(ids.length).toBeGreaterThan(10);
  const calm = names.filter((name) => !heavy.has(name) && !name.startsWith('workspaces.'));
  const inputs = new Map(calm.map((name) => [name, schemaInput(contract[name].input, ids)]));
  const bugs = new Map<string, string>();
  let [reached, sent] = [0, 0];
  const property = fc.asyncProperty(
    fc
      .constantFrom(...calm)
      .chain((name) => (inputs.get(name) ?? fc.anything()).map((input) => ({ name, input }))),
    async ({ name, input }) => {
      const answer = await bridge.dispatch(name, input);
      sent += 1;
      if (answer.ok || answer.error.code !== 'INVALID_INPUT') reached += 1;
      if (!answer.ok && answer.error.code === 'INTERNAL') bugs.set(name, JSON.stringify(input));
    },
  );
  await fc.assert(property, { numRuns: 3000 });
  expect([...bugs]).toEqual([]);
  expect(reached / sent).toBeGreaterThan(0.3);
});

test.each([
  undefined,
  null,
  1,
  {},
  'toString',
  '__proto__',
  'constructor',
  'projects.drop',
  'ortaq:call',
])('the name %j, which no call bears, reaches nothing', async (name) => {
  expect(await testDispatch().dispatch(name, {})).toEqual({
    ok: false,
    error: { code: 'UNKNOWN_CALL', data: {} },
  });
});

test('a call before any workspace is open says so', async () => {
  const { dispatch } = testDispatch();
  const input = { id: '01890000-0000-7000-8000-000000000000' };
  expect(await dispatch('projects.get', input)).toMatchObject({
    error: { code: 'WORKSPACE_NOT_OPEN' },
  });
});
