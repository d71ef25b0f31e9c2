import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RowSource } from './table/column.ts';
import { StatusNote } from './StatusNote.tsx';

interface ListCountProps<Row> {
  source: RowSource<Row>;
  selected: number;
}

/** How many rows a list has and how many are selected, in the status bar. */
export function ListCount<Row>({ source, selected }: ListCountProps<Row>) {
  const { t } = useTranslation();
  const count = useQuery({
    queryKey: [...source.key, 'count'],
    queryFn: async () => (await source.fetchPage(0, 1)).total,
  }).data;
  if (count === undefined) return null;
  return (
    <StatusNote>
      <span>{t('common.table.count', { total: count })}</span>
      {selected > 0 ? <span>{t('common.table.selected', { total: selected })}</span> : null}
    </StatusNote>
  );
}
