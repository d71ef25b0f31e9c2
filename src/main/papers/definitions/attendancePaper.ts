import type { PaperBlock } from '#shared/paper/model.ts';
import type { PaperSource } from '../source.ts';
import { bold, space } from './blocks.ts';
import { dayAndPlace, titleBlock } from './head.ts';
import { bySide, standing } from './people.ts';
import type { Words } from './words.ts';

/** Empty lines for guests whom nobody announced. */
const spareLines = 3;

/** A sheet that everybody signs on coming in, side by side with the others of their delegation. */
export function attendancePaper(source: PaperSource, words: Words): PaperBlock[][] {
  const column = (key: string): string => words.say(`papers.column.${key}`);
  const columns = [
    { title: column('number'), share: 8, align: 'center' as const },
    { title: column('person'), share: 30 },
    { title: column('standing'), share: 42 },
    { title: column('signature'), share: 20 },
  ];
  let number = 0;
  const next = (): string => String((number += 1));
  const groups = bySide(source.content).flatMap(({ side, people }): PaperBlock[] => [
    ...(side === null ? [] : [bold(words.name(side.name))]),
    {
      kind: 'table',
      columns,
      rows: people.map((one) => [next(), words.link(one, one.personId), standing(one, words), '']),
    },
    space,
  ]);
  const spare = Array.from({ length: spareLines }, () => [next(), '', '', '']);
  return [
    [
      ...titleBlock(source, words, { kind: words.say('papers.attendance') }),
      dayAndPlace(source, words),
      space,
      ...groups,
      { kind: 'table', columns, rows: spare },
    ],
  ];
}
