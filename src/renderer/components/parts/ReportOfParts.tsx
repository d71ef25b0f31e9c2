import { ActionIcon, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BuilderList, BuiltReport } from '#shared/contract/builder.ts';
import { useCall } from '../../api/useCall.ts';

interface ReportOfPartsProps {
  list: BuilderList;
  /** The project whose parts are shown. */
  projectId: string;
  /** What the parts are called on the screen. */
  title: string;
}

/** Takes the parts of a project over into a report, with the columns that are usual for them. */
export function ReportOfParts({ list, projectId, title }: ReportOfPartsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useCall('builder.lists', {}).data?.find((one) => one.list === list)?.columns;
  const open = (): void => {
    const report: BuiltReport = {
      list,
      title: { kk: '', ru: '', en: '' },
      note: '',
      columns: (columns ?? [])
        .filter(({ isUsual }) => isUsual)
        .map(({ key, width }) => ({ key, width, total: null })),
      search: '',
      conditions: [{ key: 'project', is: 'among', values: [projectId], currency: null }],
      sort: [],
      groups: [],
      chart: null,
    };
    void navigate({ to: '/reports/build', search: { definition: JSON.stringify(report) } });
  };
  const label = t('reportBuilder.form.ofParts', { title });
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={36} aria-label={label} disabled={!columns} onClick={open}>
        <IconReportAnalytics size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
