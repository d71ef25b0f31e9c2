import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '#shared/contract/contract.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { DataColumn } from '../../components/table/column.ts';

export type BinRow = CallOutput<'records.bin'>['rows'][number];

/** Columns of the bin: what lies there, on whose page it stood, who put it there and when. */
export function useBinColumns(): DataColumn<BinRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const column = (
      key: string,
      width: number,
      copy: (row: BinRow) => string,
      more: Partial<DataColumn<BinRow>> = {},
    ): DataColumn<BinRow> => ({
      key,
      title: t(`bin.column.${key}`),
      width,
      isSortable: false,
      render: copy,
      copy,
      ...more,
    });
    return [
      column('kind', 170, ({ record }) => t(`history.kind.${record.kind}`)),
      column('title', 260, ({ record }) => localText(record.title, language), { grows: true }),
      column('parent', 220, ({ record: { parent } }) =>
        parent ? localText(parent.title, language) : '',
      ),
      column('by', 130, ({ by }) => by),
      column('at', 150, ({ at }) => format.instant(at)),
    ];
  }, [t, language, format]);
}
