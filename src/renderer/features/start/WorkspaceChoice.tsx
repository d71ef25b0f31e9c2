import { Alert, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconFilePlus,
  IconFolderOpen,
  IconSparkles,
  IconTableImport,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AppInfo } from '#shared/contract/workspaces.ts';
import { useAction } from '../../api/useAction.ts';
import classes from './Start.module.css';

interface WorkspaceChoiceProps {
  /** Why the last workspace could not be opened. */
  error: AppInfo['workspaceError'];
  openImport: () => void;
}

/** Where the work begins: with a sample, empty, with a spreadsheet, or where it was. */
export function WorkspaceChoice({ error, openImport }: WorkspaceChoiceProps) {
  const { t } = useTranslation();
  const create = useAction('workspaces.create');
  const choose = useAction('workspaces.choose');
  const isBusy = create.isPending || choose.isPending;
  const ways: { key: 'sample' | 'empty' | 'import' | 'open'; icon: Icon; run: () => void }[] = [
    { key: 'sample', icon: IconSparkles, run: () => create.mutate({ sample: true }) },
    { key: 'empty', icon: IconFilePlus, run: () => create.mutate({ sample: false }) },
    {
      key: 'import',
      icon: IconTableImport,
      run: () => create.mutate({ sample: false }, { onSuccess: openImport }),
    },
    { key: 'open', icon: IconFolderOpen, run: () => choose.mutate({}) },
  ];
  // After a failure the likeliest wish is to find the workspace again.
  const shown = error ? ways.toReversed() : ways;
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>{t(error ? 'start.problem.title' : 'start.title')}</Title>
        <Text mt="xs" maw={680}>
          {t(error ? 'start.problem.text' : 'start.text')}
        </Text>
      </div>
      {error ? (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} maw={680}>
          {t(`errors.${error.code}`, { ...error.data, defaultValue: t('errors.INTERNAL') })}
        </Alert>
      ) : null}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {shown.map(({ key, icon: Icon, run }) => (
          <UnstyledButton key={key} className={classes['card']} disabled={isBusy} onClick={run}>
            <Icon size={26} stroke={1.5} aria-hidden color="var(--mantine-color-anchor)" />
            <Text component="span" fw={600}>
              {t(`start.ways.${key}.title`)}
            </Text>
            <Text component="span" size="sm" c="dimmed">
              {t(`start.ways.${key}.text`)}
            </Text>
          </UnstyledButton>
        ))}
      </SimpleGrid>
      <Text size="sm" c="dimmed" maw={680}>
        {t('start.privacy')}
      </Text>
    </Stack>
  );
}
