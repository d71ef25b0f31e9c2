import { useMemo } from 'react';
import type { ModelColumn, ModelValue, RecordLink } from '#shared/report/reportModel.ts';
import { shownValue, type Shown } from '#shared/report/shownValue.ts';
import type { DataColumn } from '../../../components/table/column.ts';
import { RecordAnchor } from '../view/RecordAnchor.tsx';
import { isNumber } from '../view/valueText.ts';

/** One row behind a figure. */
export interface BehindRow {
  id: string;
  values: readonly ModelValue[];
  link: RecordLink | null;
}

/** Width of a digit of a list in CSS pixels, and what stands around the text of a cell. */
const [digit, padding] = [7.5, 22];

/** The columns of the rows behind a figure; the first text of a row leads to its record. */
export function useRowColumns(
  columns: readonly ModelColumn[],
  shown: Shown,
): DataColumn<BehindRow>[] {
  const { language, amountScale } = shown;
  return useMemo(() => {
    const linkedOf = ({ values }: BehindRow): number =>
      columns.findIndex(({ type }, at) => !isNumber(type) && (values[at] ?? '') !== '');
    return columns.map(({ key, title, type, width }, place): DataColumn<BehindRow> => {
      const text = (row: BehindRow): string =>
        shownValue(row.values[place] ?? null, type, { language, amountScale });
      return {
        key,
        title: title.replaceAll('\n', ' / '),
        width: Math.round(Math.max(64, Math.min(420, width * digit + padding))),
        ...(isNumber(type) ? { align: 'end' as const } : {}),
        copy: text,
        render: (row) =>
          place === linkedOf(row) ? (
            <RecordAnchor link={row.link}>{text(row)}</RecordAnchor>
          ) : (
            text(row)
          ),
      };
    });
  }, [columns, language, amountScale]);
}
