import { expect, test } from 'vitest';
import { explainOldNode, isNodeNewEnough } from '#scripts/node/guard.mjs';

test('a Node that cannot strip types or load the add-on is let through', () => {
  for (const version of ['v18.20.8', 'v20.20.2', 'v22.9.0', 'v22.17.1']) {
    expect(isNodeNewEnough(version), version).toBe(false);
  }
});

test('a Node that works is turned away', () => {
  for (const version of ['v22.18.0', 'v22.22.0', 'v24.0.0', 'v24.21.0', 'v100.1.0']) {
    expect(isNodeNewEnough(version), version).toBe(true);
  }
});

test('a person with an old Node is not told what to do', () => {
  const text = explainOldNode('v20.20.2');
  expect(text).toContain('v20.20.2');
  expect(text).toContain('npm ci');
  expect(text).not.toContain('\n');
});
