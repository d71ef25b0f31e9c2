import { useState } from 'react';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { queryClient } from '../../api/queryClient.ts';
import { useAction } from '../../api/useAction.ts';
import { callKey } from '../../api/useCall.ts';
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

/** The report that is shown, with these words in it, so that they stand there when it is opened again. */
function putWords(choice: ChosenReport, section: string, text: string): void {
  queryClient.setQueryData<ReportModel>(callKey('reports.preview', choice), (model) =>
    model
      ? {
          ...model,
          sections: model.sections.map((one) =>
            one.kind === 'text' && one.key === section ? { ...one, text } : one,
          ),
        }
      : undefined,
  );
}

/** The officer's own words in a report, kept by themselves while they are typed and when it is left. */
export function NarrativeField({ choice, section, title, kept }: NarrativeFieldProps) {
  const { t } = useTranslation();
  const save = useAction('narratives.save');
  const [text, setText] = useState(kept);
  const keep = useDebouncedCallback(
    (typed: string) => {
      putWords(choice, section, typed);
      save.mutate({ choice, section, text: typed });
    },
    { delay: pause, flushOnUnmount: true },
  );
  const isKept = save.isSuccess && save.variables.text === text;
  const state = isKept ? 'saved' : text === kept ? null : 'saving';
  return (
    <>
      <textarea
        className={classes['field']}
        aria-label={title}
        lang={choice.language}
        maxLength={20_000}
        placeholder={t('reportScreens.narrativePlaceholder')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          keep(event.currentTarget.value);
        }}
      />
      <p className={classes['state']} aria-live="polite">
        {state ? t(`reportScreens.narrative.${state}`) : ''}
      </p>
    </>
  );
}
