import { useTranslation } from 'react-i18next';
import { IconCheck } from '@tabler/icons-react';
import { importSteps, type ImportStep } from './importState.ts';
import type { ImportWork } from './useImport.ts';
import classes from './Import.module.css';

interface StepLineProps {
  work: ImportWork;
}

/** Where the officer is on the way; steps that are done can be gone back to. */
export function StepLine({ work }: StepLineProps) {
  const { t } = useTranslation();
  const place = importSteps.indexOf(work.state.step);
  const canGoTo = (step: ImportStep, index: number): boolean =>
    index < place && work.state.step !== 'result' && step !== 'file';
  return (
    <ol className={classes['steps']} aria-label={t('imports.steps.label')}>
      {importSteps.map((step, index) => (
        <li
          key={step}
          className={classes['step']}
          data-done={index < place || undefined}
          aria-current={index === place ? 'step' : undefined}
        >
          <span className={classes['number']} aria-hidden>
            {index < place ? <IconCheck size={14} stroke={3} /> : index + 1}
          </span>
          {canGoTo(step, index) ? (
            <button type="button" onClick={() => work.change({ kind: 'step', step })}>
              {t(`imports.steps.${step}`)}
            </button>
          ) : (
            <span>{t(`imports.steps.${step}`)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
