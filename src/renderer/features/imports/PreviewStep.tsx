import { useMemo, useState } from 'react';
import { Alert, Button, SegmentedControl, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { planActions, type OpenImport, type PlanAction } from '#shared/contract/imports.ts';
import { invoke } from '../../api/client.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { EarlierImport } from './EarlierImport.tsx';
import { PreviewList } from './PreviewList.tsx';
import { StepBar } from './StepBar.tsx';
import type { ImportWork } from './useImport.ts';
import { usePlan } from './usePlan.ts';
import { useWillText } from './useWillText.ts';
import { Waiting } from './Waiting.tsx';
import classes from './Import.module.css';

interface PreviewStepProps {
  work: ImportWork;
  open: OpenImport;
}

/** What the import would do, row by row, before anything is written. */
export function PreviewStep({ work, open }: PreviewStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const willText = useWillText();
  const plan = usePlan(open, work.state);
  const [shown, setShown] = useState<PlanAction | 'all'>('all');
  const { counts, version } = plan;
  const { importId } = open;
  const source = useMemo(
    () => ({
      key: ['planRows', importId, version, shown, language],
      fetchPage: (offset: number, limit: number) =>
        invoke('imports.planRows', {
          importId,
          actions: shown === 'all' ? [] : [shown],
          language,
          offset,
          limit,
        }),
    }),
    [importId, version, shown, language],
  );
  const goBack = (): void => work.change({ kind: 'step', step: 'columns' });
  if (plan.error) {
    return (
      <Stack>
        <LoadProblem error={plan.error} onRetry={plan.retry} />
        <StepBar onBack={goBack} action={null} />
      </Stack>
    );
  }
  if (plan.isCommitting) return <Waiting text={t('imports.preview.importing')} />;
  if (counts === null) return <Waiting text={t('imports.preview.planning')} />;
  const total = planActions.reduce((sum, action) => sum + counts[action], 0);
  const tabs = [
    { value: 'all', label: `${t('imports.preview.all')} ${format.number(total)}` },
    ...planActions
      .filter((action) => counts[action] > 0)
      .map((action) => ({
        value: action,
        label: `${t(`imports.action.${action}`)} ${format.number(counts[action])}`,
      })),
  ];
  return (
    <>
      <Stack gap="xs" px="md" pb="xs" align="flex-start">
        <EarlierImport importId={importId} />
        {plan.isRenewed ? (
          <Alert color="yellow" w="100%">
            {t('imports.preview.outdated')}
          </Alert>
        ) : null}
        <SegmentedControl
          aria-label={t('imports.preview.filter')}
          data={tabs}
          value={shown}
          onChange={(value) => setShown(planActions.find((action) => action === value) ?? 'all')}
        />
      </Stack>
      <PreviewList key={`${version} ${shown}`} source={source} />
      <StepBar
        onBack={goBack}
        action={
          <Button
            className={classes['go'] ?? ''}
            disabled={counts.create + counts.update === 0}
            onClick={() => plan.commit((batch) => work.change({ kind: 'committed', batch }))}
          >
            {t('imports.preview.import')}
          </Button>
        }
      >
        {willText(counts)}
      </StepBar>
    </>
  );
}
