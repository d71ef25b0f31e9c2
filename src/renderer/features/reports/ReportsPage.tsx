import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCommand } from '../../api/commands.ts';
import { showSavedFile } from '../../api/showSavedFile.tsx';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { useExport } from '../../api/useExport.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Gallery } from './Gallery.tsx';
import { ModelParameters } from './ModelParameters.tsx';
import { ModelPreview } from './ModelPreview.tsx';
import { firstChoice, registerList } from './registerChoice.ts';
import { RegisterParameters } from './RegisterParameters.tsx';
import { RegisterPreview } from './RegisterPreview.tsx';
import { askedValues, type ReportValues } from './reportValues.ts';
import classes from './Reports.module.css';

/** The reports and their parameters on the left, what the chosen one will hold on the right. */
export function ReportsPage() {
  const { t } = useTranslation();
  const windowLanguage = useLanguage();
  const [selected, setSelected] = useState('register');
  const [choice, setChoice] = useState(() => firstChoice(windowLanguage));
  const [values, setValues] = useState<ReportValues>({});
  const list = useCall('reports.list', {}).data ?? [];
  const register = useExport('reports.exportRegister');
  const action = useAction('reports.export');
  const { language } = choice;
  const parameters = list.find(({ id }) => id === selected)?.parameters ?? [];
  const report = { id: selected, language, values: askedValues(parameters, values) };
  const isRegister = selected === 'register';

  const save = (format: 'xlsx' | 'csv'): void => {
    if (isRegister) return register.run({ language, list: registerList(choice) });
    action.mutate(
      { ...report, format },
      {
        onSuccess: (file) => {
          if (!file) return;
          const { fileName, token } = file;
          showSavedFile(t('reportScreens.saved', { fileName }), token, t);
        },
      },
    );
  };
  useCommand('export', () => save('xlsx'));

  return (
    <div className={classes['page']}>
      <PageHeader
        title={t('reportScreens.title')}
        actions={
          <Group gap="xs">
            {isRegister ? null : (
              <Button variant="default" disabled={action.isPending} onClick={() => save('csv')}>
                {t('reportScreens.exportCsv')}
              </Button>
            )}
            <Button
              leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
              loading={register.isRunning || action.isPending}
              onClick={() => save('xlsx')}
            >
              {t('reportScreens.export')}
            </Button>
          </Group>
        }
      />
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <Gallery
            items={[
              { id: 'register', title: t('reportScreens.register.title') },
              ...list.map(({ id, titles }) => ({ id, title: localText(titles, windowLanguage) })),
            ]}
            selected={selected}
            onSelect={setSelected}
          />
          {isRegister ? (
            <RegisterParameters choice={choice} onChange={setChoice} />
          ) : (
            <ModelParameters
              parameters={parameters}
              language={language}
              values={values}
              onLanguage={(changed) => setChoice({ ...choice, language: changed })}
              onValues={setValues}
            />
          )}
        </div>
        {isRegister ? <RegisterPreview choice={choice} /> : <ModelPreview report={report} />}
      </div>
    </div>
  );
}
