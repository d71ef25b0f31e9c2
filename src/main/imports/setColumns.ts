import type { ColumnChoice, ImportConstant, TableColumns } from '#shared/contract/importTables.ts';
import type { ColumnSetting, StoredImport, StoredTable } from './importStore.ts';

const parts = ['field', 'multiplier', 'currency', 'mode', 'dateOrder', 'decimal'] as const;

/** The setting with what was chosen; a part that is null goes back to the guess. */
function withChoice(setting: ColumnSetting, choice: ColumnChoice): ColumnSetting {
  const next: Record<string, unknown> = { ...setting };
  for (const part of parts) {
    const chosen = choice[part];
    if (chosen === undefined) continue;
    if (chosen === null) delete next[part];
    else next[part] = chosen;
  }
  if (choice.field !== undefined) next['source'] = 'chosen';
  return next;
}

/** Takes the choices for columns in; a field belongs to one column, and choosing it elsewhere takes it away. */
export function setColumns(
  stored: StoredImport,
  table: StoredTable,
  current: TableColumns,
  choices: readonly ColumnChoice[],
  constants: readonly ImportConstant[] | undefined,
): void {
  stored.planned = null;
  for (const choice of choices) {
    const { column, field } = choice;
    if (typeof field === 'string' && field !== 'none') {
      for (const other of current.columns) {
        if (other.column === column || other.field !== field) continue;
        const setting = table.columns.get(other.column) ?? {};
        table.columns.set(other.column, { ...setting, field: 'none', source: 'chosen' });
      }
    }
    table.columns.set(column, withChoice(table.columns.get(column) ?? {}, choice));
  }
  if (constants !== undefined) {
    table.constants = [...new Map(constants.map((one) => [one.field, one])).values()];
  }
}
