import { decimalOfMoney } from '#shared/domain/money.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import type { ModelValue, ReportModel, ValueType } from '#shared/report/reportModel.ts';

const formulaStart = /^[=+\-@\t\r＝＋－＠]/u;

/** A text as one field; what a spreadsheet would run as a formula gets an apostrophe before it. */
function textField(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A value without grouping, with the decimal sign that a spreadsheet in the report's language reads. */
function field(value: ModelValue, type: ValueType, model: ReportModel): string {
  const decimal = (text: string): string =>
    model.language === 'en' ? text : text.replace('.', ',');
  if (value === null) return '';
  if (typeof value === 'number') {
    return decimal(type === 'percent' ? value.toFixed(4) : String(value));
  }
  if (typeof value === 'object') return decimal(decimalOfMoney(value));
  return type === 'date' ? formatDate(value, model.language) : textField(value);
}

/** The report as csv with a byte order mark and `;`: title block, then every section under its title. */
export function writeCsv(model: ReportModel): string {
  const lines: string[][] = [[model.title], ...model.facts.map((fact) => [fact])].map((line) =>
    line.map(textField),
  );
  for (const section of model.sections) {
    lines.push([], [textField(section.title)]);
    if (section.kind === 'text') lines.push([textField(section.text)]);
    else if (section.kind === 'figures') {
      for (const { label, value, type, meaning } of section.figures) {
        const currency = typeof value === 'object' && value !== null ? value.currency : '';
        lines.push([textField(label), field(value, type, model), currency, textField(meaning)]);
      }
    } else if (section.kind === 'card') {
      for (const { label, value, type } of section.lines) {
        lines.push([textField(label), field(value, type, model)]);
      }
    } else {
      const { columns, rows } = section;
      lines.push(columns.map(({ title }) => textField(title)));
      for (const row of rows) {
        lines.push(columns.map(({ type }, at) => field(row[at] ?? null, type, model)));
      }
    }
  }
  lines.push([], [textField(model.notes.definitionsTitle)]);
  for (const { term, meaning } of model.notes.definitions) {
    lines.push([textField(term), textField(meaning)]);
  }
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}
