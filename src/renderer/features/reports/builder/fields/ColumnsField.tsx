import { useState } from 'react';
import { Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { moved, replaced } from '../draft.ts';
import type { Builder } from '../useBuilder.ts';
import classes from '../Builder.module.css';
import { ColumnRow } from './ColumnRow.tsx';

/** Which columns the report has, in what order, how wide and with which totals. */
export function ColumnsField({ builder }: { builder: Builder }) {
  const { t } = useTranslation();
  const { report, columns, change } = builder;
  const [dragged, setDragged] = useState<number | null>(null);
  const others = columns.filter(({ key }) => !report.columns.some((one) => one.key === key));
  const store = (next: typeof report.columns): void => change({ columns: next });
  return (
    <Stack gap={6} component="section" aria-label={t('reportBuilder.form.columns')}>
      <Text fw={600} size="sm">
        {t('reportBuilder.form.columns')}
      </Text>
      <ol className={classes['columns']}>
        {report.columns.map((column, at) => (
          <ColumnRow
            key={column.key}
            column={column}
            info={columns.find(({ key }) => key === column.key)}
            isOnly={report.columns.length === 1}
            isDragged={dragged === at}
            onDrag={(isBegun) => setDragged(isBegun ? at : null)}
            onDrop={() => {
              if (dragged !== null) store(moved(report.columns, dragged, at));
              setDragged(null);
            }}
            onMove={(step) => store(moved(report.columns, at, at + step))}
            onChange={(next) => store(replaced(report.columns, at, next))}
          />
        ))}
      </ol>
      <Select
        label={t('reportBuilder.form.addColumn')}
        placeholder={t('reportBuilder.form.choose')}
        searchable
        value={null}
        data={others.map(({ key, word }) => ({
          value: key,
          label: t(`reportBuilder.columns.${word}`),
        }))}
        onChange={(key) => {
          const info = columns.find((one) => one.key === key);
          if (info) store([...report.columns, { key: info.key, width: info.width, total: null }]);
        }}
      />
    </Stack>
  );
}
