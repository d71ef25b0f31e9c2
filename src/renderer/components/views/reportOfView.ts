import type { BuilderList, BuiltCondition, BuiltReport } from '#shared/contract/builder.ts';
import { assignmentScopes, type AssignmentScope } from '#shared/contract/assignments.ts';
import type { TableSort } from '../table/column.ts';

type ReportedList = Extract<
  BuilderList,
  | 'projects'
  | 'people'
  | 'organisations'
  | 'programmes'
  | 'meetings'
  | 'assignments'
  | 'initiatives'
>;

/** Words of a list's address whose values are any of several, by the column that they compare. */
const choices: Readonly<Record<ReportedList, Readonly<Record<string, string>>>> = {
  projects: {
    status: 'status',
    programme: 'programme',
    organisation: 'leadOrganisation',
    currency: 'currency',
    tag: 'tags',
  },
  people: { organisation: 'workplaces', country: 'country', degree: 'degree', tag: 'tags' },
  organisations: { country: 'country', kind: 'kind', tag: 'tags' },
  programmes: {},
  meetings: { kind: 'kind', state: 'state', series: 'series', country: 'country' },
  assignments: {
    person: 'people',
    organisation: 'organisations',
    project: 'project',
    meeting: 'meetings',
    tag: 'tags',
  },
  initiatives: { state: 'state', meeting: 'meeting', organisation: 'organisation', tag: 'tags' },
};

/** Columns that the words `from` and `to` bound. */
const bounds: Readonly<Partial<Record<ReportedList, readonly [from: string, to: string]>>> = {
  projects: ['endDate', 'endDate'],
  meetings: ['lastDay', 'date'],
  assignments: ['dueDate', 'dueDate'],
};

/** Columns of a list's screen that a report has under another key. */
const columnKeys: Readonly<Record<ReportedList, Readonly<Record<string, readonly string[]>>>> = {
  projects: {},
  people: { young: ['isYoung'] },
  organisations: { projectCount: ['ledCount', 'participationCount'] },
  programmes: { funder: ['funderOrganisation', 'funder'] },
  meetings: {
    place: ['country', 'place'],
    attendees: ['attendeeCount'],
    decisions: ['decisionCount'],
    assignments: ['assignmentCount'],
  },
  assignments: {
    source: ['documentNumber', 'documentDate'],
    others: ['coExecutors'],
    firstDue: ['firstTerm'],
    due: ['dueDate'],
    done: ['doneDate'],
    extended: ['extensionCount'],
  },
  initiatives: { became: ['project', 'programme'] },
};

const open = ['on_control', 'due_today', 'overdue', 'constant'];

const condition = (key: string, is: BuiltCondition['is'], ...values: string[]): BuiltCondition => ({
  key,
  is,
  values,
  currency: null,
});

/** What the scope of the control list leaves in. */
const scopes: Readonly<Record<AssignmentScope, readonly BuiltCondition[]>> = {
  all: [],
  open: [condition('state', 'among', ...open)],
  overdue: [condition('state', 'among', 'overdue')],
  today: [condition('state', 'among', 'due_today')],
  week: [condition('state', 'among', ...open), condition('dueDate', 'span', 'next7')],
  month: [condition('state', 'among', ...open), condition('dueDate', 'span', 'next30')],
  done: [condition('state', 'among', 'done_in_time', 'done_late')],
  late: [condition('state', 'among', 'done_late')],
  removed: [condition('state', 'among', 'removed')],
  constant: [condition('state', 'among', 'constant')],
};

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

function conditionsOf(list: ReportedList, search: Search): BuiltCondition[] {
  const found: BuiltCondition[] = [];
  for (const [word, key] of Object.entries(choices[list])) {
    const values = search[word];
    if (Array.isArray(values) && values.length > 0) found.push(condition(key, 'among', ...values));
  }
  const [from, to] = bounds[list] ?? [];
  const { from: first, to: last, young, scope } = search;
  if (from && typeof first === 'string') found.push(condition(from, 'atLeast', first));
  if (to && typeof last === 'string') found.push(condition(to, 'atMost', last));
  if (list === 'people' && young !== undefined) {
    found.push(condition('isYoung', young === 'yes' ? 'isTrue' : 'isFalse'));
  }
  if (list === 'assignments') {
    found.push(...scopes[assignmentScopes.find((one) => one === scope) ?? 'open']);
  }
  return found;
}

interface ListView {
  /** Search parameters of the list's address. */
  search: object;
  sort: readonly TableSort[];
  /** Columns that are shown, with their widths in CSS pixels. */
  columns: readonly { key: string; width: number }[];
}

/** Pixels of a digit of a report's font. */
const digit = 8;

/** The report that shows what a list's screen shows: its columns, filters and order. */
export function reportOfView(list: ReportedList, { search, sort, columns }: ListView): BuiltReport {
  const keysOf = (key: string): readonly string[] => columnKeys[list][key] ?? [key];
  const said = search as Search;
  const seen = new Set<string>();
  return {
    list,
    title: { kk: '', ru: '', en: '' },
    note: '',
    columns: columns
      .flatMap(({ key, width }) =>
        keysOf(key).map((one) => ({
          key: one,
          width: Math.min(60, Math.max(6, Math.round(width / digit))),
          total: null,
        })),
      )
      .filter(({ key }) => !seen.has(key) && seen.add(key)),
    search: typeof said['q'] === 'string' ? said['q'] : '',
    conditions: conditionsOf(list, said),
    sort: sort.slice(0, 5).flatMap(({ key, descending }) =>
      keysOf(key)
        .slice(0, 1)
        .map((one) => ({ key: one, descending })),
    ),
    groups: [],
    chart: null,
  };
}
