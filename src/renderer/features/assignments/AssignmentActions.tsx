import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '#shared/contract/assignments.ts';
import { useAction } from '../../api/useAction.ts';
import { inputOf } from '../../components/assignments/assignmentDraft.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { DoneForm } from './DoneForm.tsx';
import { ExtendForm } from './ExtendForm.tsx';
import { RemovalForm } from './RemovalForm.tsx';

const forms = { extend: ExtendForm, done: DoneForm, removal: RemovalForm } as const;

type Step = keyof typeof forms;

/** What an officer does with an assignment most: extends it, ends it, takes it off control, brings it back. */
export function AssignmentActions({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step | null>(null);
  const update = useAction('assignments.update');
  const { id, version, doneDate, removedDate, termKind } = assignment;
  const isEnded = doneDate !== null || removedDate !== null;
  const steps: Step[] = [
    ...(!isEnded && termKind === 'date' ? ['extend' as const] : []),
    ...(doneDate === null && removedDate === null ? ['done' as const] : []),
    ...(removedDate === null ? ['removal' as const] : []),
  ];
  const bringBack = (): void => {
    const open = { doneDate: null, doneNumber: '', removedDate: null, removedById: null };
    update.mutate({ id, version, fields: { ...inputOf(assignment), ...open } });
  };
  const Form = step === null ? null : forms[step];
  return (
    <>
      {steps.map((one) => (
        <Button key={one} variant="default" onClick={() => setStep(one)}>
          {t(`assignments.action.${one}`)}
        </Button>
      ))}
      {isEnded ? (
        <Button variant="default" loading={update.isPending} onClick={bringBack}>
          {t('assignments.action.back')}
        </Button>
      ) : null}
      <Dialog
        isOpen={step !== null}
        title={step === null ? '' : t(`assignments.action.${step}`)}
        onClose={() => setStep(null)}
      >
        {Form ? <Form assignment={assignment} onClose={() => setStep(null)} /> : null}
      </Dialog>
    </>
  );
}
