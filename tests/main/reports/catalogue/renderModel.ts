import type { ModelValue, ReportModel, ReportTable } from '#shared/report/reportModel.ts';

/** Rows of a table that a golden model keeps. */
const kept = 5;

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

function cell(value: ModelValue): string {
  if (value === null) return '–';
  if (typeof value === 'object') return `${value.minor} ${value.currency}`;
  const shown = typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
  return String(shown).replaceAll('\n', ' ⏎ ');
}

function tableLines(table: ReportTable): string[] {
  const { columns, rows, rowCount, rowLinks, rowParts, groups, charts } = table;
  return [
    `  columns: ${columns.map(({ key, title, type, isSummed, rowsKey }) => `${key} “${cell(title)}” ${type}${isSummed ? ' Σ' : ''}${rowsKey ? ` ← ${rowsKey}` : ''}`).join('; ')}`,
    ...rows.slice(0, kept).map((row, at) => {
      const link = rowLinks[at] ? ` → ${rowLinks[at].kind}` : '';
      const key = rowParts[at] ? ` ← ${rowParts[at]}` : '';
      return `  | ${row.map(cell).join(' | ')}${link}${key}`;
    }),
    `  rows: ${rowCount}`,
    ...groups
      .slice(0, kept)
      .map(({ title, from, count }) => `  group: ${cell(title)} ${from}+${count}`),
    ...charts.map(
      ({ kind, title, categoryKey, valueKeys }) =>
        `  chart: ${kind} “${cell(title)}” ${categoryKey}: ${valueKeys.join(', ')}`,
    ),
    ...(table.totalLabel === null ? [] : [`  total: ${cell(table.totalLabel)}`]),
    ...(table.footnote === '' ? [] : [`  footnote: ${cell(table.footnote)}`]),
  ];
}

/** A model as lines that people compare: with the first rows of its tables, ids by number and times left out. */
export function renderModel(model: ReportModel): string {
  const lines = [
    `# ${cell(model.title)}`,
    `office: ${model.office}`,
    ...model.facts.map((one) => `fact: ${cell(one)}`),
  ];
  for (const section of model.sections) {
    lines.push('', `## ${cell(section.title)} (${section.kind} ${section.key})`);
    if (section.kind === 'text') lines.push(`  ${cell(section.text)}`);
    if (section.kind === 'card') {
      lines.push(...section.lines.map(({ label, value }) => `  ${cell(label)}: ${cell(value)}`));
    }
    if (section.kind === 'figures') {
      if (section.compared)
        lines.push(`  compared: ${Object.values(section.compared).map(cell).join(', ')}`);
    }
    if (section.kind === 'figures' || section.kind === 'table') {
      lines.push(
        ...section.figures.map(({ key, label, value, previous, meaning, rowsKey }) => {
          const before = previous === undefined ? '' : ` (${cell(previous)})`;
          return `  ${key} “${cell(label)}” = ${cell(value)}${before} ← ${rowsKey ?? 'nothing'}: ${cell(meaning)}`;
        }),
      );
    }
    if (section.kind === 'table') lines.push(...tableLines(section));
  }
  for (const table of model.appendices) {
    lines.push('', `## appendix: ${cell(table.title)} (${table.key})`, ...tableLines(table));
  }
  lines.push('', '## notes');
  lines.push(...model.notes.parameters.map(({ name, value }) => `  ${cell(name)}: ${cell(value)}`));
  lines.push(
    ...model.notes.definitions.map(({ term, meaning }) => `  ${cell(term)}: ${cell(meaning)}`),
  );
  const ids = new Map<string, string>();
  return `${lines.join('\n')}\n`
    .replace(uuid, (id) => {
      const known = ids.get(id) ?? `#${ids.size + 1}`;
      ids.set(id, known);
      return known;
    })
    .replaceAll(/\b\d{2}:\d{2}\b/gu, 'hh:mm');
}
