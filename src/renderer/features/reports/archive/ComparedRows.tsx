import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ComparedTable } from '#shared/contract/snapshots.ts';
import { sameValue } from '#shared/report/comparing/sameValue.ts';
import { shownValue, type Shown } from '#shared/report/shownValue.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { PlainTable } from '../../../components/PlainTable.tsx';
import { ShownOf } from '../../../components/ShownOf.tsx';
import { RecordAnchor } from '../view/RecordAnchor.tsx';
import { isNumber } from '../view/valueText.ts';

interface ComparedRowsProps {
  table: ComparedTable;
  shown: Shown;
}

/** Rows of one table that came, went or changed; a changed cell shows both of its values. */
export function ComparedRows({ table, shown }: ComparedRowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, columns, rows, added, gone, changed } = table;
  const naming = Math.max(
    0,
    columns.findIndex(({ type }) => !isNumber(type)),
  );
  const numbers = {
    added: format.number(added),
    gone: format.number(gone),
    changed: format.number(changed),
  };
  const cell = (row: ComparedTable['rows'][number], at: number): string => {
    const type = columns[at]?.type ?? 'text';
    const [before, now] = [row.before?.[at] ?? null, row.now?.[at] ?? null];
    const text = (value: typeof now): string => shownValue(value, type, shown) || '–';
    if (row.change === 'added') return text(now);
    if (row.change === 'gone') return text(before);
    return sameValue(before, now) ? text(now) : `${text(before)} → ${text(now)}`;
  };
  return (
    <>
      <Title order={2} mt="md">
        {title.replaceAll('\n', ' / ')}
      </Title>
      <Text size="sm" c="dimmed" mb={4}>
        {t('reportScreens.compare.rows', numbers)}
      </Text>
      <PlainTable
        label={title}
        columns={[
          { title: t('reportScreens.compare.change') },
          ...columns.map((column) => ({
            title: column.title.replaceAll('\n', ' / '),
            ...(isNumber(column.type) ? { align: 'end' as const } : {}),
          })),
        ]}
        rows={rows.map((row, index) => ({
          key: String(index),
          cells: [
            t(`reportScreens.compare.changes.${row.change}`),
            ...columns.map((column, at) =>
              at === naming ? (
                <RecordAnchor key={column.key} link={row.link}>
                  {cell(row, at)}
                </RecordAnchor>
              ) : (
                cell(row, at)
              ),
            ),
          ],
        }))}
      />
      <ShownOf shown={rows.length} total={added + gone + changed} />
    </>
  );
}
