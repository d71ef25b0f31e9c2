import { expect, test } from 'vitest';
import { judgeCheck } from '#scripts/results/judgeCheck.ts';
import { judgeRunner } from '#scripts/results/judgeRunner.ts';
import { summarise } from '#scripts/results/summarise.ts';

test('a runner that died without a report, ran nothing or ended badly counts as passed', () => {
  expect(judgeRunner('unit', undefined, 0).failed).toBe(1);
  expect(judgeRunner('unit', { passed: 0, failed: 0 }, 0).failed).toBe(1);
  expect(judgeRunner('unit', { passed: 8, failed: 0 }, 1)).toMatchObject({ passed: 8, failed: 1 });
});

test('a failure that the runner reported is counted twice', () => {
  expect(judgeRunner('unit', { passed: 8, failed: 2 }, 1)).toMatchObject({ passed: 8, failed: 2 });
  expect(judgeRunner('unit', { passed: 8, failed: 0 }, 0)).toMatchObject({ passed: 8, failed: 0 });
});

test('the last line forgets a step', () => {
  const steps = [judgeCheck('types', 0), judgeCheck('lint', 2)];
  expect(summarise([...steps, { step: 'unit', passed: 20, failed: 3 }])).toBe(
    '21 passed, 4 failed',
  );
});
