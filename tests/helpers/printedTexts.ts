import { joinCurrencies } from '#shared/report/paper/joinCurrencies.ts';
import { definitionsApart, joinFigures } from '#shared/report/paper/joinFigures.ts';
import type { ReportModel, ReportSection } from '#shared/report/reportModel.ts';
import { shownValue } from '#shared/report/shownValue.ts';

function textsOfSection(section: ReportSection, model: ReportModel): string[] {
  const title = model.sections.length > 1 ? section.title : '';
  switch (section.kind) {
    case 'text':
      return section.text === '' ? [] : [title, section.text];
    case 'card':
      return [
        title,
        ...section.lines.flatMap(({ label, value, type }) => [
          label,
          shownValue(value, type, model),
        ]),
      ];
    case 'figures':
      return [
        title,
        ...joinFigures(section, model).flatMap(({ label, values, meaning }) => [
          label,
          ...values,
          meaning,
        ]),
      ];
    case 'table': {
      const { columns, join } = joinCurrencies(section.columns);
      const cells = section.rows.flatMap((row) =>
        join(row, model).map((value, at) => shownValue(value, columns[at]?.type ?? 'text', model)),
      );
      return [title, ...columns.map((column) => column.title), ...cells, section.footnote];
    }
  }
}

/** Every line that a report on paper must say. */
export const printedTexts = (model: ReportModel): string[] =>
  [
    model.office,
    model.title,
    ...model.facts,
    ...model.sections.flatMap((section) => textsOfSection(section, model)),
    ...model.notes.parameters.flatMap(({ name, value }) => [name, value]),
    ...definitionsApart(model).flatMap(({ term, meaning }) => [term, meaning]),
  ]
    .flatMap((text) => text.split('\n'))
    .filter((text) => text !== '');
