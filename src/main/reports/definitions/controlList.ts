import type { Discipline } from '#shared/contract/assignments.ts';
import type { AssignmentState } from '#shared/domain/assignmentState.ts';
import type { TextValues, Translate } from '#shared/i18n/translator.ts';
import type {
  ColumnType,
  ReportFigure,
  ReportHead,
  ReportRow,
  ReportTone,
} from '#shared/report/model.ts';
import { reportHead, type ReportParameters } from './reportHead.ts';

/** One assignment as the control list shows it: texts are in the report's language, dates `YYYY-MM-DD`. */
export interface ControlRow {
  /** Kind and number of the document. */
  document: string;
  documentDate: string | null;
  point: string;
  title: string;
  givenBy: string;
  chief: string;
  coExecutors: string;
  termKind: string;
  dueDate: string | null;
  extendedTo: string | null;
  extensionReason: string;
  form: string;
  progressDate: string | null;
  progress: string;
  doneDate: string | null;
  doneNumber: string;
  state: string;
  /** Null when it is not late. */
  daysLate: number | null;
  removedDate: string | null;
  removedBy: string;
  note: string;
}

type ColumnKey = 'number' | keyof ControlRow;

const columns: readonly [key: ColumnKey, type: ColumnType, width: number][] = [
  ['number', 'rowNumber', 5],
  ['document', 'text', 15],
  ['documentDate', 'date', 11],
  ['point', 'code', 7],
  ['title', 'text', 32],
  ['givenBy', 'text', 14],
  ['chief', 'text', 18],
  ['coExecutors', 'text', 18],
  ['termKind', 'text', 13],
  ['dueDate', 'date', 16],
  ['extendedTo', 'date', 11],
  ['extensionReason', 'text', 13],
  ['form', 'text', 12],
  ['progressDate', 'date', 11],
  ['progress', 'text', 20],
  ['doneDate', 'date', 11],
  ['doneNumber', 'text', 13],
  ['state', 'text', 14],
  ['daysLate', 'integer', 11],
  ['removedDate', 'date', 11],
  ['removedBy', 'text', 12],
  ['note', 'text', 12],
];

const tones: Partial<Record<AssignmentState, ReportTone>> = {
  due_today: 'warning',
  overdue: 'bad',
  done_in_time: 'good',
  done_late: 'warning',
};

const frozenColumns = 2;

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

const counts = ['due', 'done', 'doneInTime', 'doneLate', 'overdue'] as const;

/** The figures under the table; what stands in hundredths is divided. */
function figures(discipline: Discipline, text: (key: string) => string): ReportFigure[] {
  const divided = (value: number | null, by: number) => (value === null ? null : value / by);
  return [
    ...counts.map((name) => ({
      label: text(`figures.${name}`),
      value: discipline[name],
      format: 'integer' as const,
    })),
    {
      label: text('figures.coefficient'),
      value: divided(discipline.coefficient, 10_000),
      format: 'percent',
    },
    { label: text('figures.inTime'), value: divided(discipline.inTime, 10_000), format: 'percent' },
    {
      label: text('figures.meanDelay'),
      value: divided(discipline.meanDelay, 100),
      format: 'decimal',
    },
  ];
}

/** Everything of the control list of assignments but its rows. */
export function controlListHead(
  parameters: ReportParameters,
  discipline: Discipline,
  t: Translate,
): ReportHead {
  const text = (key: string, values?: TextValues): string =>
    t(`reports.controlList.${key}`, values);
  return reportHead(
    {
      id: 'controlList',
      text,
      everything: text('allAssignments'),
      columns,
      coloured: {
        key: 'state',
        tones: Object.fromEntries(
          Object.entries(tones).map(([state, tone]) => [text(`states.${state}`), tone]),
        ),
      },
      frozenColumns,
      totals: {
        countLabel: text('count', { rows: '{count}' }),
        currencyLabel: '',
        sums: [],
        money: [],
        figures: { columnKey: 'givenBy', lines: figures(discipline, text) },
      },
      definitions,
    },
    parameters,
    t,
  );
}

/** One line of the control list; `number` counts from 1. */
export const controlListRow = (row: ControlRow, number: number): ReportRow =>
  columns.map(([key]) => (key === 'number' ? number : row[key]));
