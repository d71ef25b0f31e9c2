import { describe, expect, it } from 'vitest';
import { clipboardText } from '../../../../src/renderer/components/table/clipboardText.ts';
import type { DataColumn } from '../../../../src/renderer/components/table/column.ts';
import { handleTableKey } from '../../../../src/renderer/components/table/handleTableKey.ts';
import { nextSort } from '../../../../src/renderer/components/table/nextSort.ts';

type Row = readonly string[];

const columns: DataColumn<Row>[] = [0, 1].map((place) => ({
  key: String(place),
  title: String(place),
  width: 100,
  render: (row) => row[place],
  copy: (row) => row[place] ?? '',
}));

describe('clipboardText', () => {
  it('keeps a cell with a line break or a tab inside its own cell', () => {
    expect(clipboardText([['a\nb', 'c\td']], columns)).toBe('a b\tc d');
  });

  it('lets no text from the record become a formula where it is pasted', () => {
    const pasted = clipboardText([['=HYPERLINK("http://x")', '@SUM(A1)']], columns);
    expect(pasted).toBe('\'=HYPERLINK("http://x")\t\'@SUM(A1)');
  });

  it('leaves numbers below zero as numbers', () => {
    expect(clipboardText([['-12,5', '+7']], columns)).toBe('-12,5\t+7');
  });
});

describe('nextSort', () => {
  it('goes from ascending over descending to unsorted', () => {
    const first = nextSort([], 'code', false);
    const second = nextSort(first, 'code', false);
    expect([first, second, nextSort(second, 'code', false)]).toEqual([
      [{ key: 'code', descending: false }],
      [{ key: 'code', descending: true }],
      [],
    ]);
  });

  it('keeps the order of the other columns when one of them is turned with Shift', () => {
    const sort = [
      { key: 'status', descending: false },
      { key: 'code', descending: false },
    ];
    expect(nextSort(sort, 'status', true)).toEqual([
      { key: 'status', descending: true },
      { key: 'code', descending: false },
    ]);
  });

  it('never asks for more columns than the contract takes', () => {
    const sort = ['a', 'b', 'c', 'd'].map((key) => ({ key, descending: false }));
    expect(nextSort(sort, 'e', true)).toHaveLength(4);
  });
});

describe('handleTableKey', () => {
  const press = (key: string, code: string, ctrlKey = false, total = 10): string[] => {
    const heard: string[] = [];
    const note = (name: string) => () => {
      heard.push(name);
    };
    const target = {};
    const event = { key, code, ctrlKey, metaKey: false, altKey: false, shiftKey: false };
    handleTableKey(
      { ...event, target, currentTarget: target, preventDefault: note('prevented') } as never,
      {
        total,
        active: 0,
        pageRows: 5,
        moveTo: (index) => heard.push(`move ${index}`),
        scrollSideways: note('sideways'),
        open: note('open'),
        toggle: note('toggle'),
        selectAll: note('all'),
        copy: note('copy'),
        clear: note('clear'),
        remove: undefined,
      },
    );
    return heard;
  };

  it('hears Ctrl+A and Ctrl+C on a Kazakh or Russian keyboard, where the letters are others', () => {
    expect(press('ф', 'KeyA', true)).toContain('all');
    expect(press('с', 'KeyC', true)).toContain('copy');
  });

  it('does not leave the list at its ends', () => {
    expect(press('ArrowUp', 'ArrowUp')).toContain('move 0');
    expect(press('PageDown', 'PageDown', false, 3)).toContain('move 2');
  });

  it('lets a key that means nothing here do its own work', () => {
    expect(press('Delete', 'Delete')).toEqual([]);
    expect(press('x', 'KeyX')).toEqual([]);
  });
});
