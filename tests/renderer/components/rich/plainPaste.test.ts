import { expect, test } from 'vitest';
import { plainPaste } from '../../../../src/renderer/components/rich/plainPaste.ts';

const clipboard = (data: Readonly<Record<string, string>>) => ({
  getData: (type: string): string => data[type] ?? '',
});

test('HTML from a web page or from Word reaches the minutes', () => {
  const copied = clipboard({
    'text/html': '<b onclick="x()">Слушали</b>',
    'text/plain': 'Слушали',
  });
  expect(plainPaste(copied)).toBe('Слушали');
});

test('a picture or a file alone pastes something', () => {
  expect(plainPaste(clipboard({ 'text/html': '<img src="x">', Files: 'a.png' }))).toBe('');
});

test('line ends of Windows double the lines, and control signs of Word stay', () => {
  const word = String.fromCodePoint(11);
  const copied = clipboard({ 'text/plain': `a\r\nb\rc\u2028d${word}\te` });
  expect(plainPaste(copied)).toBe('a\nb\nc\nd\te');
});
