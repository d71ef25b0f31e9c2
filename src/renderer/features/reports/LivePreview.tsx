import { Center, Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { invoke } from '../../api/client.ts';
import { showSavedFile } from '../../api/showSavedFile.tsx';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { NarrativeField } from './NarrativeField.tsx';
import { PreviewProblem } from './PreviewProblem.tsx';
import { PreviewProgress } from './PreviewProgress.tsx';
import classes from './Reports.module.css';
import { RowsDrawer } from './rows/RowsDrawer.tsx';
import { ReportView } from './view/ReportView.tsx';

interface LivePreviewProps {
  choice: ChosenReport;
  /** Key of the rows that are open beside the report. */
  rows: string | undefined;
  openRows: (key: string | undefined) => void;
}

/** Milliseconds of rest before a report is made anew while its parameters are typed. */
const pause = 250;

/** A report as it would be written now, and the rows behind its figures. */
export function LivePreview({ choice: asked, rows, openRows }: LivePreviewProps) {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(JSON.stringify(asked), pause);
  const choice = JSON.parse(settled) as ChosenReport;
  const preview = useCall('reports.preview', choice, { keepsPrevious: true });
  const exporting = useAction('reports.exportRows');
  const model = preview.data;
  const exportRows = (key: string): void =>
    exporting.mutate(
      { choice, key },
      {
        onSuccess: (file) => {
          if (!file) return;
          const { fileName, rows: total, token } = file;
          showSavedFile(t('common.export.done', { fileName, total }), token, t);
        },
      },
    );
  return (
    // A region that scrolls must be reachable by keyboard.
    <section
      className={classes['preview']}
      aria-label={t('reportScreens.preview')}
      aria-busy={preview.isFetching || settled !== JSON.stringify(asked)}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex
    >
      {preview.isFetching ? <PreviewProgress /> : null}
      {preview.error && !preview.isFetching ? (
        <PreviewProblem error={preview.error} onRetry={() => void preview.refetch()} />
      ) : model ? (
        <>
          <ReportView
            model={model}
            onRows={openRows}
            renderNarrative={({ key, title, text }, about) => (
              <NarrativeField
                key={JSON.stringify([choice, key])}
                choice={choice}
                section={key}
                title={[about, title].filter(Boolean).join(': ')}
                kept={text}
              />
            )}
          />
          <RowsDrawer
            model={model}
            rows={rows}
            from={{
              key: ['reports.rows', choice],
              fetch: (key, offset, limit) => invoke('reports.rows', { choice, key, offset, limit }),
            }}
            onClose={() => openRows(undefined)}
            onExport={exportRows}
            isExporting={exporting.isPending}
          />
        </>
      ) : (
        <Center p="xl">
          <Loader />
        </Center>
      )}
    </section>
  );
}
