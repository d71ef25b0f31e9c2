import { useState } from 'react';
import { Button, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands.ts';
import { useExport } from '../../api/useExport.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { firstChoice, registerList } from './registerChoice.ts';
import { RegisterParameters } from './RegisterParameters.tsx';
import { RegisterPreview } from './RegisterPreview.tsx';
import classes from './Reports.module.css';

/** The report and its parameters on the left, what it will hold on the right. */
export function ReportsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [choice, setChoice] = useState(() => firstChoice(language));
  const { run: exportRegister, isRunning } = useExport('reports.exportRegister');
  const exportChoice = (): void =>
    exportRegister({ language: choice.language, list: registerList(choice) });
  useCommand('export', exportChoice);
  return (
    <div className={classes['page']}>
      <PageHeader
        title={t('reportScreens.title')}
        actions={
          <Button
            leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
            loading={isRunning}
            onClick={exportChoice}
          >
            {t('reportScreens.export')}
          </Button>
        }
      />
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <ul className={classes['gallery']} aria-label={t('reportScreens.gallery')}>
            <li className={classes['card']} aria-current="true">
              <IconTable size={28} stroke={1.4} aria-hidden />
              <div>
                <Title order={2} size="h3">
                  {t('reportScreens.register.title')}
                </Title>
                <Text size="xs" c="dimmed" mt={4}>
                  {t('reportScreens.register.text')}
                </Text>
              </div>
            </li>
          </ul>
          <RegisterParameters choice={choice} onChange={setChoice} />
        </div>
        <RegisterPreview choice={choice} />
      </div>
    </div>
  );
}
