import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import type { RowSource } from '../../../components/table/column.ts';
import { useColumnLayout } from '../../../components/table/useColumnLayout.ts';
import { useSelection } from '../../../components/table/useSelection.ts';
import { addressOf } from '../view/RecordAnchor.tsx';
import type { RowsFrom } from './RowsDrawer.tsx';
import { useRowColumns, type BehindRow } from './useRowColumns.tsx';

interface RowsTableProps {
  report: ReportModel;
  /** Key of the rows. */
  rows: string;
  /** The table without its rows: only its columns are read. */
  table: ReportTable;
  from: RowsFrom;
}

const idOf = ({ id }: BehindRow): string => id;

/** The rows themselves, however many; a row opens its record. */
export function RowsTable({ report, rows, table, from }: RowsTableProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const name = `report.${report.id}.${rows.split('/')[0] ?? ''}`;
  const layout = useColumnLayout(name, useRowColumns(table.columns, report));
  const selection = useSelection(idOf);
  const source: RowSource<BehindRow> = {
    key: [...from.key, rows],
    fetchPage: async (offset, limit) => {
      const page = await from.fetch(rows, offset, limit);
      return {
        total: page.rowCount,
        rows: page.rows.map((values, at) => ({
          id: String(offset + at),
          values,
          link: page.rowLinks[at] ?? null,
        })),
      };
    },
  };
  return (
    <DataTable
      id={name}
      label={table.title}
      source={source}
      layout={layout}
      rowId={idOf}
      sort={[]}
      onSort={() => undefined}
      selection={selection}
      onOpen={({ link }) => {
        const address = addressOf(link);
        if (address !== null) void navigate({ href: `#${address}` });
      }}
      empty={t('reportScreens.noRows')}
    />
  );
}
