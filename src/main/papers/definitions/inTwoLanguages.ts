import type { PaperBlock, PaperRun } from '#shared/paper/model.ts';

const both = (one: string, other: string): string => (one === other ? one : `${one}\n${other}`);

const wordsOf = (runs: readonly PaperRun[]): string => runs.map(({ text }) => text).join('');

const bothRuns = (one: PaperRun[], other: PaperRun[]): PaperRun[] =>
  wordsOf(one) === wordsOf(other) ? one : [...one, { text: '\n' }, ...other];

function merge(one: PaperBlock, other: PaperBlock): PaperBlock[] {
  if (one.kind === 'heading' && other.kind === 'heading') {
    return [{ ...one, text: both(one.text, other.text) }];
  }
  if (one.kind === 'text' && other.kind === 'text') {
    return [{ ...one, runs: bothRuns(one.runs, other.runs) }];
  }
  if (one.kind === 'item' && other.kind === 'item') {
    return [{ ...one, runs: bothRuns(one.runs, other.runs) }];
  }
  if (one.kind === 'signature' && other.kind === 'signature') {
    const position = both(one.position, other.position);
    return [{ ...one, position, name: both(one.name, other.name) }];
  }
  if (one.kind === 'pair' && other.kind === 'pair') {
    const left = bothBelow(one.left, other.left);
    return [{ ...one, left, right: bothBelow(one.right, other.right) }];
  }
  if (one.kind === 'table' && other.kind === 'table') {
    const columns = one.columns.map((column, index) => ({
      ...column,
      title: both(column.title, other.columns[index]?.title ?? column.title),
    }));
    const rows = one.rows.map((row, line) =>
      row.map((cell, index) => both(cell, other.rows[line]?.[index] ?? cell)),
    );
    return [{ ...one, columns, rows }];
  }
  return one.kind === other.kind ? [one] : [one, other];
}

/** The same blocks in two languages as one: each text says both, once where they are alike. */
export const bothBelow = (
  first: readonly PaperBlock[],
  second: readonly PaperBlock[],
): PaperBlock[] =>
  first.flatMap((block, index) => {
    const other = second[index];
    return other === undefined ? [block] : merge(block, other);
  });

/** The parts of a text in two languages, each part beside its other. */
export const bothBeside = (
  first: readonly PaperBlock[][],
  second: readonly PaperBlock[][],
): PaperBlock[] =>
  first.flatMap((left, index): PaperBlock[] => {
    const right = second[index] ?? [];
    return left.length + right.length === 0 ? [] : [{ kind: 'pair', left, right }];
  });
