import type { PaperBlock } from '#shared/paper/model.ts';
import type { PaperSource } from '../source.ts';
import { bold, item, labelled, space, text } from './blocks.ts';
import { approvalStamp, dayAndPlace, titleBlock } from './head.ts';
import { bySide, inFull } from './people.ts';
import { hours, type Words } from './words.ts';

/** The programme of a visit by day and hour, with the delegations. */
export function visitPaper(source: PaperSource, words: Words): PaperBlock[][] {
  const { events, meeting } = source.content;
  const column = (key: string): string => words.say(`papers.column.${key}`);
  const dates = [...new Set(events.map(({ date }) => date))].toSorted();
  const ofDay = (date: string): PaperBlock[] => [
    bold(words.day(date)),
    {
      kind: 'table',
      columns: [
        { title: column('time'), share: 14, align: 'center' },
        { title: column('event'), share: 46 },
        { title: column('place'), share: 22 },
        { title: column('host'), share: 18 },
      ],
      rows: events
        .filter((one) => one.date === date)
        .toSorted((a, b) => a.startTime.localeCompare(b.startTime))
        .map((one) => [
          hours(one),
          [words.name(one.title), one.note].filter(Boolean).join('\n'),
          words.name(one.place),
          words.link(one, one.hostId),
        ]),
    },
    space,
  ];
  return [
    [
      ...approvalStamp(source, words),
      ...titleBlock(source, words, { kind: words.say('papers.visit') }),
      dayAndPlace(source, words),
      space,
      ...labelled(words.say('papers.purpose'), words.name(meeting.purpose)),
      ...bySide(source.content).flatMap(({ side, people }) => [
        ...(side === null ? [] : [bold(words.name(side.name))]),
        ...people.map((one) => item('–', inFull(one, words))),
      ]),
      space,
      ...(dates.length === 0 ? [text(words.say('papers.noEvents'))] : dates.flatMap(ofDay)),
    ],
  ];
}
