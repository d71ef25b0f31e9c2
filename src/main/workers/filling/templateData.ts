import type {
  BuiltReport,
  ModelValue,
  ReportModel,
  ReportTable,
} from '#shared/report/reportModel.ts';
import type { TemplateData, TemplateTable, TemplateValue } from '#shared/report/templateData.ts';

type Values = Record<string, TemplateValue>;

const tablesOf = ({ sections, appendices }: ReportModel): ReportTable[] => [
  ...sections.filter((section) => section.kind === 'table'),
  ...appendices,
];

/** One figure may stand for several currencies: the first bears the plain name, each one with its currency too. */
function add(values: Values, name: string, one: TemplateValue): void {
  values[name] ??= one;
  if (typeof one.value === 'object' && one.value !== null) {
    values[`${name}.${one.value.currency}`] ??= one;
  }
}

function addTable(
  values: Values,
  { key: table, title: name, columns, figures, sums, rowCount }: ReportTable,
): void {
  const title = (key: string): string => columns.find((column) => column.key === key)?.title ?? key;
  add(values, `count.${table}`, { value: rowCount, type: 'integer', label: name });
  for (const { key, values: all } of sums ?? []) {
    const type = columns.find((column) => column.key === key)?.type ?? 'integer';
    for (const value of all) add(values, `sum.${key}`, { value, type, label: title(key) });
  }
  for (const { key, value, type, label } of figures) {
    add(values, `figure.${key.replace(/\.$/u, '')}`, { value, type, label });
  }
}

/** What stands in the model itself under a name; the rows of tables are not among it. */
export function templateValues(model: ReportModel): Values {
  const text = (value: string, label: string): TemplateValue => ({ value, type: 'text', label });
  const values: Values = {
    title: text(model.title, model.title),
    office: text(model.office, model.office),
    facts: text(model.facts.join('\n'), model.facts[0] ?? ''),
    date: { value: model.issuedAt.slice(0, 10), type: 'date', label: model.issuedAt.slice(0, 10) },
  };
  model.facts.forEach((fact, at) => add(values, `fact.${at + 1}`, text(fact, fact)));
  model.signatures.forEach(({ position, name }, at) => {
    add(values, `signature.${at + 1}.position`, text(position, position));
    add(values, `signature.${at + 1}.name`, text(name, name));
  });
  for (const section of model.sections) {
    if (section.kind === 'text')
      add(values, `text.${section.key}`, text(section.text, section.title));
    if (section.kind === 'figures') {
      for (const { key, value, type, label } of section.figures) {
        add(values, `figure.${key}`, { value, type, label });
      }
    }
    if (section.kind === 'card') {
      section.lines.forEach(({ label, type, value }, at) =>
        add(values, `card.${section.key}.${at + 1}`, { value, type, label }),
      );
    }
    if (section.kind === 'table') addTable(values, section);
  }
  const first = model.sections.find((section) => section.kind === 'table');
  if (first?.kind === 'table') {
    add(values, 'count.rows', { value: first.rowCount, type: 'integer', label: first.title });
  }
  return values;
}

/** The tables of a model, each with the rows that it holds itself. */
export const templateTables = (model: ReportModel): TemplateTable[] =>
  tablesOf(model).map(({ key, title, columns, rows }) => ({
    key,
    title,
    columns: columns.map((column) => ({ key: column.key, title: column.title, type: column.type })),
    rows,
  }));

/** Everything that a template may be filled with; the rows of long tables are read to their end. */
export async function templateData({ model, streams }: BuiltReport): Promise<TemplateData> {
  const { language, amountScale } = model;
  const tables: TemplateTable[] = [];
  for (const table of templateTables(model)) {
    const stream = streams[table.key];
    const rows: (readonly ModelValue[])[] = stream ? [] : [...table.rows];
    if (stream) for await (const batch of stream) rows.push(...batch);
    tables.push({ ...table, rows });
  }
  return { language, amountScale, values: templateValues(model), tables };
}
