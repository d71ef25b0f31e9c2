import { describe, expect, it } from 'vitest';
import { blankOrganisation } from '#shared/contract/blanks.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { registerModel, registerRow } from '#tests/main/writing/registerModel.ts';
import { fieldAreas, fieldCodes } from '#shared/domain/fields.ts';
import { languages, localText, type Language, type LocalText } from '#shared/domain/language.ts';
import { statusCodes } from '#shared/domain/lifecycle.ts';
import { decimalOfMoney } from '#shared/domain/money.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { importTable, project, workspaceWith } from './importTable.ts';

const titles: readonly LocalText[] = [
  { kk: 'Топырақтың ластануы', ru: 'Загрязнение почв', en: 'Soil contamination' },
  { kk: '', ru: 'Литиевый дивертор', en: '' },
  // A Kazakh title without a single Kazakh letter.
  { kk: 'Климат туралы жоба', ru: 'Проект о климате', en: '' },
  { kk: '', ru: '', en: 'Legacy of uranium tailings' },
];

const noTitle: LocalText = { kk: '', ru: '', en: '' };

const organisation = {
  id: 'o1',
  name: {
    kk: 'Ядролық физика институты',
    ru: 'Институт ядерной физики',
    en: 'Institute of Nuclear Physics',
  },
};
const programme = { id: 'g1', name: { kk: 'ХҒТО', ru: 'МНТЦ', en: 'ISTC' } };

const projects = [...statusCodes, ...fieldAreas, ...fieldCodes].map((word, i) =>
  project({
    code: i % 5 === 0 ? '' : `KZ-${2600 + i}`,
    title: i % 5 === 0 ? { kk: '', ru: `Проект ${i}`, en: '' } : (titles[i % 4] ?? noTitle),
    programmeId: i % 3 === 0 ? null : 'g1',
    leadOrganisationId: i % 4 === 0 ? null : 'o1',
    status: statusCodes[i % statusCodes.length] ?? 'active',
    startDate: i % 2 === 0 ? '2024-02-29' : null,
    endDate: '2026-12-31',
    budget: i % 7 === 0 ? null : { minor: 12_345_600 + i, currency: i % 2 === 0 ? 'KZT' : 'JPY' },
    field: statusCodes.some((status) => status === word) ? null : word,
    manager: i % 2 === 0 ? 'Ахметов А. Б.' : '',
    scientists: 20,
    youngScientists: i % 3 === 0 ? null : 4,
  }),
);

/** The cells of our own register, as the writer of workbooks puts them. */
function registerCells(language: Language): Cell[][] {
  const t = createTranslator(language);
  const { model, table } = registerModel(language, []);
  const rows = projects.map((fields, i) =>
    registerRow(
      {
        code: fields.code,
        title: localText(fields.title, language),
        programme: fields.programmeId === null ? '' : localText(programme.name, language),
        leadOrganisation:
          fields.leadOrganisationId === null ? '' : localText(organisation.name, language),
        manager: fields.manager,
        field: fields.field === null ? '' : t(`fields.${fields.field.replace('.', '_')}`),
        status: t(`status.${fields.status}`),
        startDate: fields.startDate,
        endDate: fields.endDate,
        budget: fields.budget,
        scientists: fields.scientists,
        youngScientists: fields.youngScientists,
      },
      i + 1,
    ).map((cell): Cell =>
      typeof cell === 'object' && cell !== null
        ? Number(decimalOfMoney(cell))
        : cell === ''
          ? null
          : cell,
    ),
  );
  return [
    [model.title],
    [...model.facts],
    [],
    table.columns.map(({ title }) => title),
    ...rows,
    [table.totalLabel],
  ];
}

describe('our own register', () => {
  it.each(languages)('comes back from the %s workbook without a difference', (language) => {
    const existing = workspaceWith(
      ['organisation', 'o1', { ...blankOrganisation, name: organisation.name }],
      ['programme', 'g1', programmeInput.parse({ code: '', name: programme.name, funder: '' })],
      ...projects.map((fields, i) => ['project', `p${i}`, fields] as const),
    );
    const { plan } = importTable(registerCells(language), { existing });
    const others = plan.rows.filter(({ action }) => action !== 'unchanged');
    // The line of totals may be found to be one only when it is read.
    const differences = others.filter(({ problems }) => problems[0]?.code !== 'NOT_DATA');
    expect(differences).toEqual([]);
    expect(plan.counts.unchanged).toBe(projects.length);
  });
});
