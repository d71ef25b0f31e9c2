import { useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { invoke } from '../../../api/client.ts';
import { useCall } from '../../../api/useCall.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { RowsDrawer } from '../rows/RowsDrawer.tsx';
import { ReportView } from '../view/ReportView.tsx';
import classes from './Builder.module.css';

/** Milliseconds of rest before the report is made anew while it is put together. */
const pause = 250;

/** What comes of the report now; a line of its summary opens its rows. */
export function BuilderPreview({ choice: asked }: { choice: ChosenReport }) {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(JSON.stringify(asked), pause);
  const choice = JSON.parse(settled) as ChosenReport;
  const [rows, setRows] = useState<string>();
  const preview = useCall('reports.preview', choice, { keepsPrevious: true });
  return (
    <section
      className={classes['preview']}
      aria-label={t('reportScreens.preview')}
      aria-busy={preview.isFetching || settled !== JSON.stringify(asked)}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
    >
      {preview.error ? (
        <LoadProblem error={preview.error} onRetry={() => void preview.refetch()} />
      ) : preview.data ? (
        <>
          <ReportView model={preview.data} onRows={setRows} />
          <RowsDrawer
            model={preview.data}
            rows={rows}
            from={{
              key: ['reports.rows', choice],
              fetch: (key, offset, limit) => invoke('reports.rows', { choice, key, offset, limit }),
            }}
            onClose={() => setRows(undefined)}
          />
        </>
      ) : null}
    </section>
  );
}
