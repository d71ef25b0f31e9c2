import { expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { buildRegister } from '#main/reports/definitions/register.ts';
import { registerParameters, registerRows } from './registerRows.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

const officialTitles = {
  kk: 'Жобалар тізілімі',
  ru: 'Реестр проектов',
  en: 'Register of projects',
};

test.each(languages)(
  'the register in %s has its official title and no text left out',
  (language) => {
    const { head } = buildRegister([], registerParameters(language), createTranslator(language));
    expect(head.title).toBe(officialTitles[language]);
    const texts = JSON.stringify(head);
    expect(texts).not.toMatch(/"(reports\.)?register\./u);
    expect(texts).not.toMatch(/\{\{|undefined/u);
    expect(head.totals.countLabel).toContain('{count}');
    expect(head.totals.currencyLabel).toContain('{currency}');
    expect(head.footer).toMatch(/\{page\}.*\{pages\}/u);
  },
);

test('every row has one cell per column, in the order of the columns', () => {
  const [project] = registerRows('ru', 1);
  if (project === undefined) throw new Error('no row');
  const { head, rows } = buildRegister([project], registerParameters('ru'), createTranslator('ru'));
  const cells = Object.fromEntries(head.columns.map(({ key }, index) => [key, rows[0]?.[index]]));
  expect(rows[0]).toHaveLength(head.columns.length);
  expect(cells).toEqual({ number: 1, currency: project.budget?.currency ?? null, ...project });
});

test('rows are numbered from one and a project without a budget has no currency', () => {
  const projects = [...registerRows('en', 2)].map((row) => ({ ...row, budget: null }));
  const { head, rows } = buildRegister(projects, registerParameters('en'), createTranslator('en'));
  const currency = head.columns.findIndex(({ key }) => key === 'currency');
  expect(rows.map((row) => row[0])).toEqual([1, 2]);
  expect(rows.map((row) => row[currency])).toEqual([null, null]);
});

test('the filters stand under the title and among the parameters, so that no figure is without its selection', () => {
  const parameters = {
    ...registerParameters('ru'),
    filters: ['Статус: действующий', 'Валюта: USD'],
  };
  const { head } = buildRegister([], parameters, createTranslator('ru'));
  const selection = 'Статус: действующий; Валюта: USD';
  expect(head.facts.join('\n')).toContain(selection);
  expect(head.notes.parameters.map(({ value }) => value)).toContain(selection);
  expect(head.facts[0]).toContain('05.03.2025');
});

test('a filter written like a placeholder stays as it was typed', () => {
  const filters = ['{{date}} $t(menu.file) {count} & <b>'];
  const parameters = { ...registerParameters('kk'), filters };
  const { head } = buildRegister([], parameters, createTranslator('kk'));
  expect(head.facts.join('\n')).toContain(filters[0]);
});
