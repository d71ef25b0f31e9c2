import { ActionIcon, Kbd, Tooltip } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconHelp, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../api/useCall.ts';
import classes from './Shell.module.css';

interface HeaderBarProps {
  onHelp: () => void;
}

export function HeaderBar({ onHelp }: HeaderBarProps) {
  const { t } = useTranslation();
  const workspace = useCall('app.info', {}).data?.workspace;
  return (
    <header className={classes['header']}>
      <span className={classes['name']}>Ortaq</span>
      <button type="button" className={classes['search']} onClick={() => spotlight.open()}>
        <IconSearch size={16} aria-hidden />
        <span>{t('app.palette.open')}</span>
        <Kbd size="xs">Ctrl+K</Kbd>
      </button>
      <span className={classes['workspace']} title={workspace?.folder}>
        {workspace?.isSample ? t('app.sampleWorkspace') : workspace?.name}
      </span>
      <Tooltip label={`${t('app.help.title')} (F1)`}>
        <ActionIcon color="gray" onClick={onHelp} aria-label={t('app.help.title')}>
          <IconHelp size={20} />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}
