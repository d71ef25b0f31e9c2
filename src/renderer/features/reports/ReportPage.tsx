import { useState } from 'react';
import { Anchor, Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileSpreadsheet, IconRubberStamp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { savedFormats, type SavedFormat } from '#shared/contract/reports.ts';
import { useCommand } from '../../api/commands.ts';
import { useExport } from '../../api/useExport.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { IssueDialog } from './archive/IssueDialog.tsx';
import { EditOwnReport } from './builder/EditOwnReport.tsx';
import { TemplateMenu } from './builder/TemplateMenu.tsx';
import { ParameterPanel } from './parameters/ParameterPanel.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import classes from './Reports.module.css';
import { useReport } from './useReport.ts';

/** A report: its parameters on the left, what it says on the right; saved as a file, or issued. */
export function ReportPage() {
  const { t } = useTranslation();
  const report = useReport();
  const { run, isRunning } = useExport();
  const [isIssuing, setIsIssuing] = useState(false);
  const isReady = report.missing.length === 0 && !report.isLoading;
  const save = (format: SavedFormat): void => {
    if (isReady) run({ choice: report.choice, format });
  };
  useCommand('export', () => save('xlsx'));
  const others = savedFormats.filter((format) => format !== 'xlsx');
  return (
    <div className={classes['page']}>
      <PageHeader
        title={report.title || t('reportScreens.title')}
        detail={
          <Anchor size="sm" href="#/reports">
            {t('reportScreens.allReports')}
          </Anchor>
        }
        actions={
          <>
            <EditOwnReport id={report.id} />
            <Button
              variant="default"
              leftSection={<IconRubberStamp size={16} aria-hidden />}
              disabled={!isReady}
              onClick={() => setIsIssuing(true)}
            >
              {t('reportScreens.issue.button')}
            </Button>
            <TemplateMenu choice={report.choice} isDisabled={!isReady} />
            <Button.Group>
              <Button
                leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
                loading={isRunning}
                disabled={!isReady}
                onClick={() => save('xlsx')}
              >
                {t('reportScreens.export')}
              </Button>
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button
                    px={8}
                    disabled={!isReady || isRunning}
                    aria-label={t('reportScreens.otherFormats')}
                  >
                    <IconChevronDown size={16} aria-hidden />
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {others.map((format) => (
                    <Menu.Item key={format} onClick={() => save(format)}>
                      {t(`reportScreens.exportAs.${format}`)}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            </Button.Group>
          </>
        }
      />
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <ParameterPanel report={report} />
        </div>
        <ReportPreview report={report} />
      </div>
      {isIssuing ? (
        <IssueDialog choice={report.choice} onClose={() => setIsIssuing(false)} />
      ) : null}
    </div>
  );
}
