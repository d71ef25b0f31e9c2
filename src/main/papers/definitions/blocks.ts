import { readRichText, type RichBlock } from '#shared/domain/richText.ts';
import type {
  PaperAlignment,
  PaperBlock,
  PaperHeading,
  PaperItem,
  PaperText,
} from '#shared/paper/model.ts';

export const text = (words: string, align: PaperAlignment = 'left'): PaperText => ({
  kind: 'text',
  runs: [{ text: words }],
  align,
});

export const bold = (words: string, align: PaperAlignment = 'left'): PaperText => ({
  kind: 'text',
  runs: [{ text: words, isBold: true }],
  align,
  isTied: true,
});

export const heading = (level: 1 | 2, words: string): PaperHeading => ({
  kind: 'heading',
  level,
  text: words,
});

export const item = (marker: string, words: string): PaperItem => ({
  kind: 'item',
  marker,
  runs: [{ text: words }],
});

/** `Label: value`, the label bold; nothing where the value is empty. */
export const labelled = (label: string, value: string): PaperText[] =>
  value === ''
    ? []
    : [
        {
          kind: 'text',
          runs: [{ text: `${label}: `, isBold: true }, { text: value }],
          align: 'left',
        },
      ];

export const space: PaperBlock = { kind: 'space' };

function toBlock(block: RichBlock, number: number): PaperBlock {
  const runs = block.runs.map(({ text: words, bold: isBold }) =>
    isBold ? { text: words, isBold } : { text: words },
  );
  if (block.type === 'heading') {
    return {
      kind: 'text',
      runs: runs.map((run) => ({ ...run, isBold: true })),
      align: 'left',
      isTied: true,
    };
  }
  if (block.type === 'bullet') return { kind: 'item', marker: '–', runs };
  if (block.type === 'number') return { kind: 'item', marker: `${number})`, runs };
  return { kind: 'text', runs, align: 'justify' };
}

/** A stored rich text as blocks; each run of numbered lines counts from 1. */
export function richBlocks(stored: string): PaperBlock[] {
  let number = 0;
  return readRichText(stored).map((block) => {
    number = block.type === 'number' ? number + 1 : 0;
    return toBlock(block, number);
  });
}
