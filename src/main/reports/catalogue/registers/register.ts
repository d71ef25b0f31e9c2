import { z } from 'zod';
import { projectList, type Project, type ProjectList } from '#shared/contract/projects.ts';
import { localText } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import {
  everyProject,
  projectIds,
  projectPages,
  projectsOf,
  projectTotals,
} from '../../../projects/service.ts';
import type { Behind } from '../behind/behind.ts';
import { columnsOf, tableOf, type Columns } from '../blocks.ts';
import { defineReport, type Building } from '../definition.ts';
import { list } from '../parameters.ts';
import { readListParameter } from './listParameter.ts';
import { projectFilters, registerOrder } from './registerTexts.ts';
import { selectionOf } from './selection.ts';
import { firstOf, rowsOf } from './streamed.ts';

const texts = (key: string): string => `reports.register.columns.${key}`;

/** Key of the projects of the register, in which its totals are found again. */
const rowsKey = 'register';

/** Widths add up to what stays readable on one A4 landscape page. */
const columns: Columns = [
  ['number', 'rowNumber', 5, { texts }],
  ['code', 'code', 12, { texts }],
  ['title', 'text', 34, { texts }],
  ['programme', 'text', 14, { texts }],
  ['leadOrganisation', 'text', 22, { texts }],
  ['manager', 'text', 15, { texts }],
  ['field', 'text', 16, { texts }],
  ['status', 'text', 13, { texts }],
  ['startDate', 'date', 11, { texts }],
  ['endDate', 'date', 11, { texts }],
  ['budget', 'money', 17, { texts, isSummed: true, currencyKey: 'currency', rowsKey }],
  ['currency', 'currency', 8, { texts }],
  ['scientists', 'integer', 10, { texts, isSummed: true, rowsKey }],
  ['youngScientists', 'integer', 10, { texts, isSummed: true, rowsKey }],
];

/** Figures and columns whose meaning is spelled out. */
const definitions = [
  'project',
  'code',
  'title',
  'leadOrganisation',
  'status',
  'term',
  'budget',
  'totals',
  'scientists',
  'youngScientists',
] as const;

function rowOf({ t, say }: Building, project: Project, number: number): ModelValue[] {
  const { programme, leadOrganisation: lead, field, budget } = project;
  return [
    number,
    project.code,
    say((_, language) => localText(project.title, language)),
    programme === null ? '' : say((_, language) => localText(programme.name, language)),
    lead === null ? '' : say((_, language) => localText(lead.name, language)),
    project.manager,
    field === null ? '' : t(`fields.${field.replace('.', '_')}`),
    t(`status.${project.status}`),
    project.startDate,
    project.endDate,
    budget,
    budget?.currency ?? null,
    project.scientists,
    project.youngScientists,
  ];
}

const askedList = (text: string): ProjectList =>
  readListParameter('register', text, projectList, everyProject);

/** The projects of the list, all or those with a budget in a currency; their numbers stay with the register. */
function projectsBehind(building: Building, list: ProjectList): Behind {
  const { db, language, t } = building;
  return {
    key: rowsKey,
    title: t('reports.register.title'),
    columns: columnsOf(building, columns.slice(1)),
    linkOf: (id) => ({ kind: 'project', id }),
    ids: (filters) => {
      const unknown = filters.find(({ name }) => name !== 'currency');
      if (unknown) throw new AppError('REPORT_ROWS_UNKNOWN', { key: unknown.name });
      return projectIds(db, { ...list, language }, filters[0]?.value ?? null);
    },
    rows: async (ids) =>
      (await projectsOf(db, ids)).map((project) => rowOf(building, project, 0).slice(1)),
  };
}

/** Every project of a list, a line each, with totals per currency; streamed, however long it is. */
export const register = defineReport({
  id: 'register',
  shelf: 'registers',
  steps: () => 0,
  parameters: () => z.strictObject({ list }),
  behind: (building, { list: text }) => [projectsBehind(building, askedList(text))],
  build: async (building, { list: text }) => {
    const { db, t, language, step } = building;
    const asked = askedList(text);
    const pages = (size: number) => projectPages(db, { ...asked, language }, size);
    const toRow = (project: Project, number: number) => rowOf(building, project, number);
    const first = await firstOf(pages);
    const { count, budgets, scientists, youngScientists } = await projectTotals(db, asked.filter);
    const selection = await selectionOf(building, 'reports.register.allProjects', (one, own) =>
      projectFilters(db, asked.filter, own, one),
    );
    return {
      facts: [selection.fact],
      sections: [
        tableOf({
          key: 'register',
          title: t('reports.register.title'),
          columns: columnsOf(building, columns),
          rows: first.map((project, at) => toRow(project, at + 1)),
          rowCount: count,
          rowLinks: first.map(({ id }) => ({ kind: 'project', id })),
          rowsKey,
          totalLabel: t('reports.register.totals.count', { rows: '{count}' }),
          sums: [
            { key: 'budget', values: budgets },
            { key: 'scientists', values: [scientists] },
            { key: 'youngScientists', values: [youngScientists] },
          ],
          frozenColumns: 3,
        }),
      ],
      streams: { register: rowsOf({ pages, toRow, step }) },
      notes: [],
      definitions: definitions.map((name) => ({
        term: t(`reports.register.definitions.${name}.term`),
        meaning: t(`reports.register.definitions.${name}.meaning`),
      })),
      parameters: [
        selection.parameter,
        {
          name: t('reports.frame.parameters.order'),
          value: building.say((one) => registerOrder(asked.sort, one)),
        },
      ],
    };
  },
});
