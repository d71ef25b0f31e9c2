import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LivePreview } from './LivePreview.tsx';
import classes from './Reports.module.css';
import type { Report } from './useReport.ts';

/** The report of the address as it stands now, or what must be chosen before it can be made. */
export function ReportPreview({ report }: { report: Report }) {
  const { t } = useTranslation();
  if (!report.isLoading && report.missing.length === 0) {
    return <LivePreview choice={report.choice} rows={report.rows} openRows={report.openRows} />;
  }
  const fields = report.missing.map(({ name }) => t(`reportCatalogue.parameters.${name}`));
  return (
    <section className={classes['preview']} aria-label={t('reportScreens.preview')}>
      {report.isLoading ? null : (
        <EmptyState
          icon={IconListCheck}
          title={t('reportScreens.chooseFirst', { fields: fields.join(', ') })}
          text={t('reportScreens.chooseFirstText')}
        />
      )}
    </section>
  );
}
