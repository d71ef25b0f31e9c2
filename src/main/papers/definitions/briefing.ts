import type { Assignment } from '#shared/contract/assignments.ts';
import { formatMoney } from '#shared/i18n/format/formatMoney.ts';
import type { PaperBlock } from '#shared/paper/model.ts';
import type { PaperSource } from '../source.ts';
import { bold, heading, item, labelled, space, text } from './blocks.ts';
import { executorNames, termText } from './executors.ts';
import { dayAndPlace, titleBlock } from './head.ts';
import { bySide, inFull } from './people.ts';
import type { Words } from './words.ts';

type Part = (source: PaperSource, words: Words) => PaperBlock[];

const sides: Part = ({ content }, words) =>
  bySide(content).flatMap(({ side, people }) => [
    heading(2, side === null ? words.say('papers.present') : words.name(side.name)),
    ...people.map((one) => item('–', inFull(one, words))),
  ]);

const questions: Part = ({ content }, words) =>
  content.items.length === 0
    ? []
    : [
        heading(2, words.say('papers.agenda')),
        ...content.items.map((one, index) => item(`${index + 1}.`, words.name(one.title))),
      ];

/** Says how many more there are than stand in a list. */
const more = (shown: number, total: number, words: Words): PaperBlock[] =>
  total > shown ? [text(words.say('papers.more', { count: total - shown }))] : [];

const pastMeetings: Part = ({ background }, words) => [
  heading(2, words.say('papers.pastMeetings', { count: background.counts.meetings })),
  ...(background.meetings.length === 0 ? [text(words.say('papers.none'))] : []),
  ...background.meetings.map((one) =>
    item(
      '–',
      [words.shortDay(one.date), words.name(one.title), words.name(one.place)]
        .filter(Boolean)
        .join(', '),
    ),
  ),
  ...more(background.meetings.length, background.counts.meetings, words),
];

/** Open assignments of one side as a table under its name; nothing without any. */
function assignmentsOf(label: string, given: readonly Assignment[], words: Words): PaperBlock[] {
  if (given.length === 0) return [];
  const rows = given.map((one) => {
    const late = one.daysLate > 0 ? words.say('papers.daysLate', { count: one.daysLate }) : '';
    const term = [termText(one, words), late].filter(Boolean).join('\n');
    return [words.name(one.title), executorNames(one, words).chief, term];
  });
  return [
    bold(label),
    {
      kind: 'table',
      columns: [
        { title: words.say('papers.column.task'), share: 42 },
        { title: words.say('papers.column.chief'), share: 38 },
        { title: words.say('papers.column.term'), share: 20, align: 'center' },
      ],
      rows,
    },
  ];
}

const openAssignments: Part = ({ background }, words) => {
  const partners = new Set(background.partnerIds);
  const isTheirs = ({ executors }: Assignment): boolean =>
    executors.some(({ organisation }) => organisation !== null && partners.has(organisation.id));
  const ours = background.assignments.filter((one) => !isTheirs(one));
  const theirs = background.assignments.filter(isTheirs);
  return [
    heading(2, words.say('papers.openAssignments', { count: background.counts.assignments })),
    ...(background.assignments.length === 0 ? [text(words.say('papers.none'))] : []),
    ...assignmentsOf(words.say('papers.ours'), ours, words),
    ...assignmentsOf(words.say('papers.theirs'), theirs, words),
    ...more(background.assignments.length, background.counts.assignments, words),
  ];
};

const jointProjects: Part = ({ background }, words) => {
  const { language } = words;
  const sums = background.budgets.map((one) => formatMoney(one, language)).join('; ');
  return [
    heading(2, words.say('papers.jointProjects', { count: background.counts.projects })),
    ...(background.projects.length === 0 ? [text(words.say('papers.none'))] : []),
    ...labelled(words.say('papers.money'), sums),
    ...background.projects.map((one) =>
      item(
        '–',
        [
          one.code,
          words.name(one.title),
          words.say(`status.${one.status}`),
          one.budget === null ? '' : formatMoney(one.budget, language),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
    ...more(background.projects.length, background.counts.projects, words),
  ];
};

/** What a minister should know before the meeting, in one language. */
export function briefing(source: PaperSource, words: Words): PaperBlock[][] {
  const { purpose } = source.content.meeting;
  return [
    titleBlock(source, words, { kind: words.say('papers.briefing') }),
    [dayAndPlace(source, words), space],
    labelled(words.say('papers.purpose'), words.name(purpose)),
    ...[sides, questions, pastMeetings, openAssignments, jointProjects].map((part) =>
      part(source, words),
    ),
    [space, text(words.say('papers.asOf', { date: words.shortDay(source.today) }))],
  ];
}
