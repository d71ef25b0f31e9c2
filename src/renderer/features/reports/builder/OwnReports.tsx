import { useState } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { IconFolderOpen, IconReportAnalytics } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../api/useAction.ts';
import { useCall } from '../../../api/useCall.ts';
import { showSaved } from '../../../components/form/showSaved.ts';
import classes from '../Reports.module.css';
import { readReport } from './draft.ts';
import { NameDialog } from './NameDialog.tsx';
import { OwnReportMenu } from './own/OwnReportMenu.tsx';

/** Reports that the office put together: opened, changed, copied, shared, or taken from a file of others. */
export function OwnReports() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const saved = useCall('savedReports.list', {}).data?.rows ?? [];
  const open = useAction('builder.open');
  const create = useAction('savedReports.create');
  const update = useAction('savedReports.update');
  const [renamed, setRenamed] = useState<string | null>(null);
  const listOf = (definition: string): string => {
    const report = readReport(definition);
    return report ? t(`reportBuilder.lists.${report.list}`) : '';
  };
  const own = saved.find(({ id }) => id === renamed);

  const openShared = (): void =>
    open.mutate(
      {},
      {
        onSuccess: (report) => {
          if (!report) return;
          create.mutate(report, {
            onSuccess: ({ id, name }) => {
              showSaved(t('reportBuilder.own.received', { name }));
              void navigate({ to: '/reports/$id', params: { id: `saved:${id}` } });
            },
          });
        },
      },
    );

  return (
    <Stack gap={10}>
      {saved.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('reportBuilder.own.none')}
        </Text>
      ) : (
        <ul className={classes['gallery']}>
          {saved.map((report) => (
            <li key={report.id} className={classes['own']}>
              <Link
                to="/reports/$id"
                params={{ id: `saved:${report.id}` }}
                className={classes['card'] ?? ''}
              >
                <IconReportAnalytics size={22} stroke={1.4} aria-hidden />
                <span>
                  <strong>{report.name}</strong>
                  <small>{listOf(report.definition)}</small>
                </span>
              </Link>
              <div className={classes['menu']}>
                <OwnReportMenu report={report} onRename={() => setRenamed(report.id)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          loading={open.isPending || create.isPending}
          onClick={openShared}
        >
          {t('reportBuilder.own.open')}
        </Button>
      </Group>
      <NameDialog
        isOpen={own !== undefined}
        title={t('reportBuilder.own.rename')}
        name={own?.name ?? ''}
        onClose={() => setRenamed(null)}
        onName={async (name) => {
          if (!own) return;
          const { id, version, definition } = own;
          await update.mutateAsync({ id, version, fields: { name, definition } });
          setRenamed(null);
        }}
      />
    </Stack>
  );
}
