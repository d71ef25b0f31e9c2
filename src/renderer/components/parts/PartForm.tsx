import { useEffect, useImperativeHandle, useRef, useState, type RefObject } from 'react';
import { Button, CloseButton, Group, Title, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { ConflictDialog } from '../form/ConflictDialog.tsx';
import { DraftOffer } from '../form/DraftOffer.tsx';
import { LeaveGuard } from '../LeaveGuard.tsx';
import { PartFields } from './PartFields.tsx';
import type { PartField } from './partField.ts';
import type { PartInput, PartName, PartRow } from './partNames.ts';
import classes from './Parts.module.css';
import { usePartForm } from './usePartForm.ts';

/** What the drawer asks of the form in it. */
export interface PartFormHandle {
  /** Leaves the form, after a question where work would be lost. */
  leave: () => void;
}

export interface PartFormProps<N extends PartName> {
  name: N;
  owner: Partial<PartInput<N>>;
  fields: readonly PartField[];
  /** The part as it stands now; null for a new one. */
  row: PartRow<N> | null;
  title: string;
  /** The field at which a refusal of main is shown, by its code. */
  refusals: Readonly<Record<string, string>>;
  /** Called after the part was saved; `goesOn` asks for the form of another one. */
  onSaved: (goesOn: boolean) => void;
  /** Called when the form is left without saving. */
  onLeave: () => void;
  onRemove: () => void;
  handle: RefObject<PartFormHandle | null>;
}

/** The form of one part: save, save and add another, delete, and the question before work is lost. */
export function PartForm<N extends PartName>(props: PartFormProps<N>) {
  const { t } = useTranslation();
  const { title, row } = props;
  const [isAsking, setIsAsking] = useState(false);
  const { form, conflict, save, isSaving, refusalAt } = usePartForm(props);
  const place = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const first = place.current?.querySelector<HTMLElement>('input, textarea');
    // The focus trap of the drawer takes the first button otherwise.
    first?.setAttribute('data-autofocus', '');
    first?.focus();
  }, []);

  const finish = async (goesOn: boolean): Promise<void> => {
    if (isSaving) return;
    if (await save()) props.onSaved(goesOn);
  };
  const leave = (): void => {
    if (form.isDirty) setIsAsking(true);
    else props.onLeave();
  };
  useCommand('save', () => void finish(false));
  useImperativeHandle(props.handle, () => ({ leave }));
  useHotkeys([['mod+Enter', () => void finish(true)]], []);

  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="md">
        <Title order={2}>{title}</Title>
        <CloseButton aria-label={t('common.close')} onClick={leave} />
      </Group>
      <DraftOffer kept={form.kept} onRestore={form.restoreKept} onDrop={form.dropKept} />
      <form
        ref={place}
        className={classes['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void finish(false);
        }}
      >
        <PartFields fields={props.fields} form={form} refusalAt={refusalAt} />
        <div className={classes['bar']}>
          <Tooltip label="Ctrl+S">
            <Button type="submit" loading={isSaving} aria-keyshortcuts="Control+S">
              {t('common.save')}
            </Button>
          </Tooltip>
          <Tooltip label="Ctrl+Enter">
            <Button
              variant="default"
              disabled={isSaving}
              aria-keyshortcuts="Control+Enter"
              onClick={() => void finish(true)}
            >
              {t('parts.saveAndAdd')}
            </Button>
          </Tooltip>
          <span className={classes['gap']} />
          {row ? (
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => {
                form.dropKept();
                props.onRemove();
              }}
            >
              {t('common.remove')}
            </Button>
          ) : null}
        </div>
      </form>
      {conflict.isOpen ? <ConflictDialog {...conflict} /> : null}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('common.leave.title')}
        confirmLabel={t('common.leave.discard')}
        cancelLabel={t('common.leave.stay')}
        isDangerous
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          form.settle(form.initial);
          props.onLeave();
        }}
      >
        {t('common.leave.text')}
      </ConfirmDialog>
      <LeaveGuard isDirty={form.isDirty && !isSaving} onDiscard={form.dropKept} />
    </>
  );
}
