import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../PageHeader.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { FormPage } from './FormPage.tsx';
import { RecordFormFrame } from './RecordFormFrame.tsx';
import { showSaved } from './showSaved.ts';
import type { RecordForm } from './useRecordForm.ts';
import { useSavedForm, type SavedFormOptions, type SavedRecord } from './useSavedForm.ts';

export interface RecordEditorProps<R extends SavedRecord, D extends object, I> extends Omit<
  SavedFormOptions<R, D, I>,
  'record' | 'toDraft' | 'save'
> {
  /** The record as it stands now; changes under an open form when others save. */
  record: R;
  toDraft: (record: R) => D;
  save: (version: number, input: I) => Promise<R>;
  /** Deletes the record and leaves the screen; rejects when it was refused. */
  remove: () => Promise<void>;
  leave: () => Promise<void>;
  title: string;
  /** A line under the title. */
  detail: ReactNode;
  /** Buttons for the whole record, before the one that deletes it. */
  actions?: ReactNode;
  /** Puts the form among other parts of the screen, such as tabs. */
  arrange?: (form: ReactNode) => ReactNode;
  children: (form: RecordForm<D, I>) => ReactNode;
}

/** A record at its own address: form, save with version check, delete, conflict with others' changes. */
export function RecordEditor<R extends SavedRecord, D extends object, I>(
  props: RecordEditorProps<R, D, I>,
) {
  const { t } = useTranslation();
  const { record } = props;
  const { form, conflict, save } = useSavedForm({
    ...props,
    toDraft: (state) => props.toDraft(state ?? record),
    save: async (version, input) => props.save(version ?? record.version, input),
  });
  const saveAndSay = async (): Promise<void> => {
    if (await save()) showSaved(t('common.saved'));
  };
  const remove = async (): Promise<void> => {
    try {
      await props.remove();
    } catch {
      // The refusal is on screen already.
      return;
    }
    // The guard at leaving must see the settled form before the address changes.
    flushSync(() => form.settle(form.initial));
    await props.leave();
  };

  const frame = (
    <RecordFormFrame form={form} isSaving={props.isSaving} onSave={() => void saveAndSay()}>
      {props.children(form)}
    </RecordFormFrame>
  );
  return (
    <FormPage>
      <PageHeader
        title={props.title}
        detail={props.detail}
        actions={
          <>
            {props.actions}
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => void remove()}
            >
              {t('common.remove')}
            </Button>
          </>
        }
      />
      {props.arrange ? props.arrange(frame) : frame}
      <ConflictDialog {...conflict} />
    </FormPage>
  );
}
