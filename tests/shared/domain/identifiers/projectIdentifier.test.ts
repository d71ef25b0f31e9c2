import { expect, test } from 'vitest';
import { checkProjectIdentifier } from '#shared/domain/identifiers/projectIdentifier.ts';

test.each([
  ['istc', 'К 1560р', 'K-1560p'],
  ['horizon', '101 131 085', '101131085'],
  ['proposal', '101131085', '101131085'],
  ['irn', 'АР09261083', 'AP09261083'],
  ['stateRegistration', '0121RK00123', '0121РК00123'],
])('a number of the kind %s as written, %s, gets its one form', (type, value, canonical) => {
  expect(checkProjectIdentifier(type, value)).toMatchObject({ ok: true, canonical });
});

test.each([
  ['horizon', '201131085'],
  ['proposal', '10113108'],
  ['irn', 'AP0926108'],
  ['stateRegistration', '0121РК123'],
])('a number that the rule of %s forbids, %s, is not called right', (type, value) => {
  expect(checkProjectIdentifier(type, value)).toMatchObject({ ok: false });
});

test.each(['contract', 'other'])('a %s has no rule and never looks wrong', (type) => {
  expect(checkProjectIdentifier(type, '15/2025')).toBeNull();
});
