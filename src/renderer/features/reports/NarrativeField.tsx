import { useEffect, useEffectEvent, useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { useAction } from '../../api/useAction.ts';
import classes from './narrative.module.css';

interface NarrativeFieldProps {
  choice: ChosenReport;
  /** Key of the section. */
  section: string;
  title: string;
  /** The words as they are kept. */
  kept: string;
}

/** Milliseconds of rest after which words are kept. */
const pause = 600;

/** The officer's own words in a report, kept by themselves while they are typed. */
export function NarrativeField({ choice, section, title, kept }: NarrativeFieldProps) {
  const { t } = useTranslation();
  const save = useAction('narratives.save');
  const [text, setText] = useState(kept);
  const [saved, setSaved] = useState(kept);
  const keep = useEffectEvent(() => {
    if (text === saved) return;
    setSaved(text);
    save.mutate({ choice, section, text });
  });
  const [rested] = useDebouncedValue(text, pause);
  useEffect(() => {
    if (rested !== '') keep();
  }, [rested]);
  // What was typed last is kept also when the report is left at once.
  useEffect(() => () => keep(), []);
  const state = text !== saved || save.isPending ? 'saving' : save.isSuccess ? 'saved' : null;
  return (
    <>
      <textarea
        className={classes['field']}
        aria-label={title}
        lang={choice.language}
        maxLength={20_000}
        placeholder={t('reportScreens.narrativePlaceholder')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => keep()}
      />
      <p className={classes['state']} aria-live="polite">
        {state ? t(`reportScreens.narrative.${state}`) : ''}
      </p>
    </>
  );
}
