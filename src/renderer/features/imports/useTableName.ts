import { useTranslation } from 'react-i18next';
import type { ImportTable, OpenImport } from '#shared/contract/importTables.ts';

/** Tables that will be imported, in the order of the file; one without rows, as in a template, has nothing to show. */
export function includedTables(open: OpenImport): ImportTable[] {
  return open.sheets
    .flatMap((sheet) => sheet.tables)
    .filter(({ isIncluded, kind, dataRows }) => isIncluded && kind !== null && dataRows > 0);
}

/** A table in few words: what it holds, and its sheet where that is not clear. */
export function useTableName(open: OpenImport): (table: ImportTable) => string {
  const { t } = useTranslation();
  return (table) => {
    const sheet = open.sheets.find(({ index }) => index === table.sheet);
    const kind = table.kind === null ? '' : t(`importFields.kind.${table.kind}`);
    const number = (sheet?.tables.findIndex(({ id }) => id === table.id) ?? 0) + 1;
    const isOnly = (sheet?.tables.length ?? 0) <= 1;
    const place = isOnly
      ? (sheet?.name ?? '')
      : t('imports.tables.nth', { sheet: sheet?.name ?? '', number });
    return [kind, place].filter((part) => part !== '').join(' · ');
  };
}
