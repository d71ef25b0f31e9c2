import type { PaperBlock } from '#shared/paper/model.ts';
import type { PaperSource } from '../source.ts';
import { space, text } from './blocks.ts';
import { executorNames, termText } from './executors.ts';
import { approvalStamp, dayAndPlace, officeSignatures, titleBlock } from './head.ts';
import type { Words } from './words.ts';

/** The short protocol: a table of what is to be done, by whom and until when. */
export function assignmentsPaper(source: PaperSource, words: Words): PaperBlock[][] {
  const { content, office } = source;
  const rows = content.assignments.map((one, index) => {
    const { chief, others } = executorNames(one, words);
    const point = one.meetingId === content.meeting.id ? one.point : '';
    return [
      String(index + 1),
      point,
      words.name(one.title),
      chief,
      others,
      termText(one, words),
      one.form,
    ];
  });
  const column = (key: string): string => words.say(`papers.column.${key}`);
  return [
    [
      ...approvalStamp(source, words),
      ...titleBlock(source, words, { kind: words.say('papers.assignments'), isNumbered: true }),
      dayAndPlace(source, words),
      space,
      rows.length === 0
        ? text(words.say('papers.noAssignments'))
        : {
            kind: 'table',
            columns: [
              { title: column('number'), share: 5, align: 'center' },
              { title: column('point'), share: 11, align: 'center' },
              { title: column('task'), share: 31 },
              { title: column('chief'), share: 23 },
              { title: column('others'), share: 23 },
              { title: column('term'), share: 17, align: 'center' },
              { title: column('form'), share: 18 },
            ],
            rows,
          },
      ...officeSignatures(office.signatories, ['chairs', 'signs', 'prepared'], words),
    ],
  ];
}
