import { z } from 'zod';
import {
  assignmentList,
  assignmentScopes,
  type AssignmentList,
} from '#shared/contract/assignments.ts';
import type { AssignmentState } from '#shared/domain/assignmentState.ts';
import { localText } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ModelValue, ReportTone, TableGroup } from '#shared/report/reportModel.ts';
import {
  assignmentPlaces,
  everyAssignment,
  groupByExecutor,
  readDiscipline,
  totalAssignments,
  type ExecutorGroup,
} from '../../../assignments/service.ts';
import { disciplineByExecutor } from '../annual/executors.ts';
import type { Behind } from '../behind/behind.ts';
import { columnsOf, tableOf, type Columns } from '../blocks.ts';
import { defineReport, type Building } from '../definition.ts';
import { list } from '../parameters.ts';
import { controlFilters, controlOrder, controlRow, type ControlRow } from './controlListTexts.ts';
import { controlPages, pagesOfNums, type Controlled } from './controlPages.ts';
import { disciplineBehind } from './disciplineBehind.ts';
import { disciplineFigures } from './disciplineFigures.ts';
import { readListParameter } from './listParameter.ts';
import { selectionOf } from './selection.ts';
import { firstOf, rowsOf } from './streamed.ts';

const texts = (key: string): string => `reports.controlList.columns.${key}`;

const columns: Columns = [
  ['number', 'rowNumber', 5, { texts }],
  ['document', 'text', 15, { texts }],
  ['documentDate', 'date', 11, { texts }],
  ['point', 'code', 7, { texts }],
  ['title', 'text', 32, { texts }],
  ['givenBy', 'text', 14, { texts }],
  ['chief', 'text', 18, { texts }],
  ['coExecutors', 'text', 18, { texts }],
  ['termKind', 'text', 13, { texts }],
  ['dueDate', 'date', 16, { texts }],
  ['extendedTo', 'date', 11, { texts }],
  ['extensionReason', 'text', 13, { texts }],
  ['form', 'text', 12, { texts }],
  ['progressDate', 'date', 11, { texts }],
  ['progress', 'text', 20, { texts }],
  ['doneDate', 'date', 11, { texts }],
  ['doneNumber', 'text', 13, { texts }],
  ['state', 'text', 14, { texts }],
  ['daysLate', 'integer', 11, { texts }],
  ['removedDate', 'date', 11, { texts }],
  ['removedBy', 'text', 12, { texts }],
  ['note', 'text', 12, { texts }],
];

const tones: Partial<Record<AssignmentState, ReportTone>> = {
  due_today: 'warning',
  overdue: 'bad',
  done_in_time: 'good',
  done_late: 'warning',
};

const definitions = [
  'assignment',
  'term',
  'recurring',
  'extendedTo',
  'state',
  'daysLate',
  'due',
  'coefficient',
  'inTime',
  'meanDelay',
] as const;

/** A row in every language of the report: texts that differ stand one below the other. */
function rowIn({ languages }: Building, one: Controlled): ControlRow {
  const rows = languages.map((own) =>
    controlRow(one.assignment, one.parts, own, createTranslator(own)),
  );
  const [first, second] = rows as [ControlRow, ControlRow?];
  if (!second) return first;
  const joined = Object.entries(first).map(([key, value]) => {
    const other = second[key as keyof ControlRow];
    return [key, value === other ? value : `${String(value)}\n${String(other)}`];
  });
  return Object.fromEntries(joined) as ControlRow;
}

/** The list that the parameters name; a scope of its own goes before that of the list. */
function asked(text: string, scope: AssignmentList['filter']['scope']): AssignmentList {
  const whole = readListParameter('controlList', text, assignmentList, everyAssignment);
  return scope === 'all' ? whole : { ...whole, filter: { ...whole.filter, scope } };
}

/** A row of the table; `number` is its place, counted from 1. */
function toCells(building: Building, one: Controlled, number: number): ModelValue[] {
  const row = rowIn(building, one);
  return columns.map(([key]) => (key === 'number' ? number : row[key as keyof ControlRow]));
}

type Grouping = 'none' | 'executor' | 'organisation';

/** The rows of the list as the table has them, by their number and id; their own numbers stay with it. */
function listBehind(building: Building, whole: AssignmentList, grouping: Grouping): Behind {
  const { db, today, t } = building;
  return {
    key: 'controlList',
    title: t('reports.controlList.title'),
    columns: columnsOf(building, columns.slice(1)),
    linkOf: (id) => ({ kind: 'assignment', id: id.split(' ')[1] ?? '' }),
    ids: async ([filter]) => {
      if (filter) throw new AppError('REPORT_ROWS_UNKNOWN', { key: filter.name });
      const places = await assignmentPlaces(db, whole, today);
      if (grouping === 'none') return places.map(({ num, id }) => `${num} ${id}`);
      const idOf = new Map(places.map(({ num, id }) => [num, id]));
      const groups = await groupByExecutor(db, whole, today, grouping);
      return groups.flatMap(({ nums }) => nums.map((num) => `${num} ${idOf.get(num)}`));
    },
    rows: async (ids) => {
      const nums = ids.map((id) => Number(id.split(' ')[0]));
      const rows: ModelValue[][] = [];
      for await (const page of pagesOfNums(db, nums, today, nums.length)) {
        rows.push(...page.map((one) => toCells(building, one, 0).slice(1)));
      }
      return rows;
    },
  };
}

/** The groups as runs of rows, one below the other. */
function runsOf({ say, t }: Building, groups: readonly ExecutorGroup[]): TableGroup[] {
  let from = 0;
  return groups.map(({ name, nums }) => {
    const run = {
      title:
        name === null
          ? t('reportCatalogue.noExecutor')
          : say((_, language) => localText(name, language)),
      level: 0,
      from,
      count: nums.length,
    };
    from += nums.length;
    return run;
  });
}

/** Assignments on control with their terms and states on the day, and how they are carried out. */
export const controlList = defineReport({
  id: 'controlList',
  shelf: 'registers',
  steps: () => 1,
  parameters: () =>
    z.strictObject({
      scope: z.enum(assignmentScopes).default('all'),
      grouping: z.enum(['none', 'executor', 'organisation']).default('none'),
      list,
    }),
  behind: (building, parameters) => {
    const whole = { ...asked(parameters.list, parameters.scope), language: building.language };
    return [
      listBehind(building, whole, parameters.grouping),
      disciplineBehind(building, whole.filter),
    ];
  },
  build: async (building, parameters) => {
    const { db, t, say, language, today, step } = building;
    const own = { ...asked(parameters.list, parameters.scope), language };
    const discipline = await readDiscipline(db, own.filter, today);
    await step();
    const { grouping } = parameters;
    const grouped = grouping === 'none' ? null : await groupByExecutor(db, own, today, grouping);
    const nums = grouped?.flatMap((group) => group.nums);
    const pages = (size: number) =>
      nums ? pagesOfNums(db, nums, today, size) : controlPages(db, own, today, size);
    const toRow = (one: Controlled, number: number) => toCells(building, one, number);
    const first = await firstOf(pages);
    const selection = await selectionOf(
      building,
      'reports.controlList.allAssignments',
      (one, inLanguage) => controlFilters(db, { ...own, language: inLanguage }, one),
    );
    const toneOf = Object.fromEntries(
      Object.entries(tones).map(([state, tone]) => [
        t(`reports.controlList.states.${state}`),
        tone,
      ]),
    );
    return {
      facts: [selection.fact],
      sections: [
        tableOf({
          key: 'controlList',
          title: t('reports.controlList.title'),
          columns: columnsOf(building, columns).map((column) =>
            column.key === 'state' ? { ...column, tones: toneOf } : column,
          ),
          rows: first.map((one, at) => toRow(one, at + 1)),
          rowCount: nums?.length ?? (await totalAssignments(db, own.filter, today)),
          rowLinks: first.map(({ assignment: { id } }) => ({ kind: 'assignment', id })),
          rowsKey: 'controlList',
          totalLabel: t('reports.controlList.count', { rows: '{count}' }),
          groups: grouped ? runsOf(building, grouped) : [],
          figures: disciplineFigures(building, discipline.total),
          frozenColumns: 2,
        }),
        // The view of a page is wanted as it is, without more tables than its own.
        ...(discipline.byExecutor.length === 0 || parameters.list !== ''
          ? []
          : [disciplineByExecutor(building, { discipline })]),
      ],
      streams: { controlList: rowsOf({ pages, toRow, step }) },
      notes: [],
      definitions: definitions.map((name) => ({
        term: t(`reports.controlList.definitions.${name}.term`),
        meaning: t(`reports.controlList.definitions.${name}.meaning`),
      })),
      parameters: [
        selection.parameter,
        {
          name: t('reports.frame.parameters.order'),
          value: say((one) => controlOrder(own, one)),
        },
      ],
    };
  },
});
