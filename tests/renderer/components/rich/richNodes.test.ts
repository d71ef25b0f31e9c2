import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockTypes, type RichBlock } from '#shared/domain/richText.ts';
import {
  readNodes,
  richTree,
  type RichElement,
  type RichNode,
} from '../../../../src/renderer/components/rich/richNodes.ts';

const nodeOf = (part: RichElement | string): RichNode =>
  typeof part === 'string'
    ? { nodeName: '#text', nodeValue: part, childNodes: [] }
    : { nodeName: part.tag.toUpperCase(), nodeValue: null, childNodes: part.children.map(nodeOf) };

/** An element of any tag, as a browser leaves it behind while somebody edits. */
const element = (tag: string, ...children: (RichNode | string)[]): RichNode => ({
  nodeName: tag,
  nodeValue: null,
  childNodes: children.map((child) => (typeof child === 'string' ? nodeOf(child) : child)),
});

const read = (...children: (RichNode | string)[]): RichBlock[] =>
  readNodes(element('DIV', ...children));

const line = fc.string({ minLength: 1 }).filter((text) => !text.includes('\n'));

/** Blocks in the shape that reading gives: no empty runs, bold and plain by turns. */
const blocks = fc.array(
  fc
    .tuple(fc.constantFrom(...blockTypes), fc.array(line, { maxLength: 4 }), fc.boolean())
    .map(([type, texts, isBoldFirst]): RichBlock => ({
      type,
      runs: texts.map((text, place) =>
        (place % 2 === 0) === isBoldFirst ? { text, bold: true } : { text },
      ),
    })),
  { maxLength: 8 },
);

test('opening minutes in the editor and saving them changes them', () => {
  fc.assert(
    fc.property(blocks, (written) => {
      expect(readNodes(element('DIV', ...richTree(written).map(nodeOf)))).toStrictEqual(written);
    }),
  );
});

test('two lists that follow one another run together, or one list falls apart', () => {
  const item = (type: RichBlock['type'], text: string): RichBlock => ({ type, runs: [{ text }] });
  const tree = richTree([item('bullet', 'a'), item('bullet', 'b'), item('number', 'c')]);
  expect(tree.map(({ tag, children }) => [tag, children.length])).toStrictEqual([
    ['ul', 2],
    ['ol', 1],
  ]);
});

test('tags of a browser or of another program are kept as text or lose words', () => {
  const odd = read(
    'first',
    element('P', element('SPAN', 'a ', element('STRONG', 'b')), element('A', ' c')),
    element('DIV', element('UL', element('LI', element('DIV', 'd')), element('LI', 'e'))),
    element('H1', 'f'),
  );
  expect(odd).toStrictEqual([
    { type: 'paragraph', runs: [{ text: 'first' }] },
    { type: 'paragraph', runs: [{ text: 'a ' }, { text: 'b', bold: true }, { text: ' c' }] },
    { type: 'bullet', runs: [{ text: 'd' }] },
    { type: 'bullet', runs: [{ text: 'e' }] },
    { type: 'heading', runs: [{ text: 'f' }] },
  ]);
});

test('a line break of Shift+Enter glues two lines together, or the last one adds an empty line', () => {
  const br = element('BR');
  const lines = read(element('DIV', 'a', br, 'b', br), element('DIV', br), 'c\nd');
  expect(lines.map(({ runs }) => runs.map(({ text }) => text).join(''))).toStrictEqual([
    'a',
    'b',
    '',
    'c',
    'd',
  ]);
});
