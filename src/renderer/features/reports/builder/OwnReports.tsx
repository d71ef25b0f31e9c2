import { useState } from 'react';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../api/useAction.ts';
import { useCall } from '../../../api/useCall.ts';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { showSaved } from '../../../components/form/showSaved.ts';
import { NameDialog } from './NameDialog.tsx';
import { OwnReportMenu } from './own/OwnReportMenu.tsx';

/** Reports that the office put together: opened, changed, copied, shared; and the way to a new one. */
export function OwnReports() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const saved = useCall('savedReports.list', {}).data?.rows ?? [];
  const open = useAction('builder.open');
  const create = useAction('savedReports.create');
  const update = useAction('savedReports.update');
  const [renamed, setRenamed] = useState<string | null>(null);
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
    <Stack gap={6}>
      {saved.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('reportBuilder.own.none')}
        </Text>
      ) : (
        <Stack component="ul" gap={2} m={0} p={0} style={{ listStyle: 'none' }}>
          {saved.map((report) => (
            <Group key={report.id} component="li" gap={4} wrap="nowrap" justify="space-between">
              <Anchor
                renderRoot={(props) => (
                  <Link {...props} to="/reports/$id" params={{ id: `saved:${report.id}` }} />
                )}
                size="sm"
              >
                {report.name}
              </Anchor>
              <OwnReportMenu report={report} onRename={() => setRenamed(report.id)} />
            </Group>
          ))}
        </Stack>
      )}
      <Group gap="xs">
        <LinkButton to="/reports/build" leftSection={<IconPlus size={16} aria-hidden />}>
          {t('reportBuilder.own.new')}
        </LinkButton>
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
