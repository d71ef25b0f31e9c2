import { Center, Loader, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { invoke } from '../../api/client.ts';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { showSavedFile } from '../../api/showSavedFile.tsx';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { NarrativeField } from './NarrativeField.tsx';
import classes from './Reports.module.css';
import { RowsDrawer } from './rows/RowsDrawer.tsx';
import type { Report } from './useReport.ts';
import { ReportView } from './view/ReportView.tsx';

/** Milliseconds of rest before a report is made anew while its parameters are typed. */
const pause = 250;

/** The report as it would be written now, and the rows behind its figures. */
export function ReportPreview({ report }: { report: Report }) {
  const { t } = useTranslation();
  const [choice] = useDebouncedValue(report.choice, pause);
  const isReady = report.missing.length === 0 && !report.isLoading;
  const preview = useCall('reports.preview', choice, { keepsPrevious: true, isEnabled: isReady });
  const exporting = useAction('reports.exportRows');
  const model = preview.data;
  if (!isReady) {
    return (
      <section className={classes['preview']} aria-label={t('reportScreens.preview')}>
        {report.isLoading ? null : (
          <Text c="dimmed" p="md">
            {t('reportScreens.chooseFirst', {
              fields: report.missing
                .map(({ name }) => t(`reportCatalogue.parameters.${name}`))
                .join(', '),
            })}
          </Text>
        )}
      </section>
    );
  }
  const exportRows = (key: string): void =>
    exporting.mutate(
      { choice, key },
      {
        onSuccess: (file) => {
          if (!file) return;
          const { fileName, rows, token } = file;
          showSavedFile(t('common.export.done', { fileName, total: rows }), token, t);
        },
      },
    );
  return (
    // A region that scrolls must be reachable by keyboard.
    <section
      className={classes['preview']}
      aria-label={t('reportScreens.preview')}
      aria-busy={preview.isFetching}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex
    >
      {preview.error ? (
        <LoadProblem error={preview.error} onRetry={() => void preview.refetch()} />
      ) : model ? (
        <>
          <ReportView
            model={model}
            onRows={report.openRows}
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
            rows={report.rows}
            from={{
              key: ['reports.rows', choice],
              fetch: (key, offset, limit) => invoke('reports.rows', { choice, key, offset, limit }),
            }}
            onClose={() => report.openRows(undefined)}
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
