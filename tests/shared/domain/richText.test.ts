import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockTypes,
  isRichText,
  plainText,
  readRichText,
  writeRichText,
  type RichBlock,
} from '#shared/domain/richText.ts';

const run = fc.oneof(
  fc.record({ text: fc.string() }, { noNullPrototype: true }),
  fc.record({ text: fc.string(), bold: fc.constant(true as const) }, { noNullPrototype: true }),
);
const blocks = fc.array(
  fc.record(
    { type: fc.constantFrom(...blockTypes), runs: fc.array(run, { maxLength: 4 }) },
    { noNullPrototype: true },
  ),
  { maxLength: 6 },
);

test('minutes that were written come back as they were, whatever is typed', () => {
  fc.assert(
    fc.property(blocks, (written) => {
      const stored = writeRichText(written);
      expect(isRichText(stored)).toBe(true);
      if (stored !== '') expect(readRichText(stored)).toStrictEqual(written);
    }),
  );
});

test('a form in which only blanks were typed counts as empty', () => {
  const blank: RichBlock[] = [
    { type: 'bullet', runs: [{ text: '  ' }] },
    { type: 'paragraph', runs: [] },
  ];
  expect(writeRichText(blank)).toBe('');
  expect(readRichText('')).toStrictEqual([]);
});

test.each([
  ['HTML', '<b>text</b>'],
  ['a link in a run', '{"v":1,"blocks":[{"type":"paragraph","runs":[{"text":"a","href":"x"}]}]}'],
  ['an unknown block', '{"v":1,"blocks":[{"type":"image","runs":[]}]}'],
  ['another version', '{"v":2,"blocks":[]}'],
  [
    'bold that is false',
    '{"v":1,"blocks":[{"type":"heading","runs":[{"text":"a","bold":false}]}]}',
  ],
  ['a list of nothing', '[]'],
])('%s is let into the store as rich text', (_name, text) => {
  expect(isRichText(text)).toBe(false);
  expect(readRichText(text)).toStrictEqual([]);
});

test('the search index loses words or runs lines together', () => {
  const text = writeRichText([
    { type: 'heading', runs: [{ text: 'Құрал-' }, { text: 'жабдық', bold: true }] },
    { type: 'number', runs: [{ text: 'Сатып алу' }] },
  ]);
  expect(plainText(text)).toBe('Құрал-жабдық\nСатып алу');
});
