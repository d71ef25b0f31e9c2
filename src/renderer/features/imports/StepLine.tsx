import { useTranslation } from 'react-i18next';
import { IconCheck } from '@tabler/icons-react';
import { importSteps, type ImportStep } from './importPlace.ts';
import type { ImportWork } from './useImport.ts';
import classes from './Import.module.css';

interface StepLineProps {
  work: ImportWork;
}

/** Where the officer is on the way; steps that are done can be gone back to. */
export function StepLine({ work }: StepLineProps) {
  const { t } = useTranslation();
  const { step: shown } = work.place;
  const at = importSteps.indexOf(shown);
  const canGoTo = (index: number): boolean =>
    index < at && shown !== 'result' && work.open !== null;
  const mark = (step: ImportStep, index: number) => (
    <li
      key={step}
      className={classes['step']}
      data-done={index < at || undefined}
      aria-current={index === at ? 'step' : undefined}
    >
      <span className={classes['number']} aria-hidden>
        {index < at ? <IconCheck size={14} stroke={3} /> : index + 1}
      </span>
      {canGoTo(index) ? (
        <button type="button" onClick={() => work.go(step)}>
          {t(`imports.steps.${step}`)}
        </button>
      ) : (
        <span>{t(`imports.steps.${step}`)}</span>
      )}
    </li>
  );
  return (
    <ol className={classes['steps']} aria-label={t('imports.steps.label')}>
      {importSteps.map(mark)}
    </ol>
  );
}
