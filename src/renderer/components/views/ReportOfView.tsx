import { Tooltip } from '@mantine/core';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TableSort } from '../table/column.ts';
import type { ColumnLayout } from '../table/useColumnLayout.ts';
import { LinkButton } from '../LinkButton.tsx';
import { reportOfView } from './reportOfView.ts';

interface ReportOfViewProps<Row> {
  list: Parameters<typeof reportOfView>[0];
  view: { search: object; sort: readonly TableSort[] };
  layout: Pick<ColumnLayout<Row>, 'shown' | 'widthOf'>;
}

/** Takes the columns, filters and order of a list over into a report. */
export function ReportOfView<Row>({ list, view, layout }: ReportOfViewProps<Row>) {
  const { t } = useTranslation();
  const columns = layout.shown.map((column) => ({
    key: column.key,
    width: layout.widthOf(column),
  }));
  const report = reportOfView(list, { ...view, columns });
  return (
    <Tooltip label={t('reportBuilder.form.ofViewHint')}>
      <LinkButton
        variant="default"
        to="/reports/build"
        search={{ definition: JSON.stringify(report) }}
        leftSection={<IconReportAnalytics size={16} aria-hidden />}
      >
        {t('reportBuilder.form.ofView')}
      </LinkButton>
    </Tooltip>
  );
}
