import { expect, test } from 'vitest';
import { comparePairs } from '#main/duplicates/pairs.ts';

const pause = async () => {};
const same = (a: { key: string }, b: { key: string }) => ({
  score: a.key === b.key ? 10 : 0,
  reasons: [],
});

test('two alike in a group of very many are found, though not all are compared with all', async () => {
  const group = Array.from({ length: 20_000 }, (_, i) => ({
    id: `${i}`,
    key: `key ${(i * 7919) % 10_000}`,
  }));
  const pairs = await comparePairs([group], same, pause, ({ key }) => key);
  expect(pairs).toHaveLength(10_000);
});

test('thousands that are all alike fill no memory with pairs', async () => {
  const group = Array.from({ length: 3000 }, (_, i) => ({ id: `${i}`, key: '' }));
  const pairs = await comparePairs([group.slice(0, 900), group], same, pause, ({ key }) => key);
  expect(pairs).toHaveLength(50_000);
});
