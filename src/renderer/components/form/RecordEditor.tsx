import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CallError } from '../../api/CallError.ts';
import { PageHeader } from '../PageHeader.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { FormPage } from './FormPage.tsx';
import { mergeDrafts } from './mergeDrafts.ts';
import { RecordFormFrame } from './RecordFormFrame.tsx';
import { showSaved } from './showSaved.ts';
import { useRecordForm, type Checked, type RecordForm } from './useRecordForm.ts';

interface SavedRecord {
  id: string;
  version: number;
  updatedAt: string;
  updatedBy: string;
}

export interface RecordEditorProps<R extends SavedRecord, D extends object, I> {
  /** The record as it stands now; changes under an open form when others save. */
  record: R;
  draftKey: string;
  toDraft: (record: R) => D;
  check: (draft: D) => Checked<I>;
  save: (version: number, input: I) => Promise<R>;
  isSaving: boolean;
  /** Code of the refusal that means "somebody saved another version meanwhile". */
  staleCode: string;
  onRefusal: (error: unknown, form: RecordForm<D, I>) => void;
  /** Deletes the record and leaves the screen; rejects when it was refused. */
  remove: () => Promise<void>;
  leave: () => Promise<void>;
  title: string;
  /** A line under the title. */
  detail: ReactNode;
  fieldLabel: (key: keyof D & string) => string;
  fieldText: (draft: D, key: keyof D & string) => string;
  /** Puts the form among other parts of the screen, such as tabs. */
  arrange?: (form: ReactNode) => ReactNode;
  children: (form: RecordForm<D, I>) => ReactNode;
}

/** A record at its own address: form, save with version check, delete, conflict with others' changes. */
export function RecordEditor<R extends SavedRecord, D extends object, I>(
  props: RecordEditorProps<R, D, I>,
) {
  const { t } = useTranslation();
  const { record, toDraft } = props;
  const [base, setBase] = useState(record);
  const [isConflict, setIsConflict] = useState(false);
  const form = useRecordForm({
    draftKey: props.draftKey,
    initial: toDraft(record),
    check: props.check,
  });

  // A clean form follows the record; one with changes keeps its ground until it is saved.
  if (record.version > base.version && !form.isDirty && !props.isSaving) {
    setBase(record);
    form.rebase(toDraft(record));
  }
  const adopt = (saved: R): void => {
    setBase(saved);
    form.settle(toDraft(saved));
    setIsConflict(false);
  };
  const save = async (): Promise<void> => {
    const input = form.read();
    if (!input) return;
    try {
      adopt(await props.save(base.version, input));
      showSaved(t('common.saved'));
    } catch (error) {
      if (error instanceof CallError && error.code === props.staleCode) setIsConflict(true);
      else props.onRefusal(error, form);
    }
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

  const theirs = toDraft(record);
  const { changed, merged } = mergeDrafts(form.initial, form.values, theirs);
  const frame = (
    <RecordFormFrame form={form} isSaving={props.isSaving} onSave={() => void save()}>
      {props.children(form)}
    </RecordFormFrame>
  );
  return (
    <FormPage>
      <PageHeader
        title={props.title}
        detail={props.detail}
        actions={
          <Button
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => void remove()}
          >
            {t('common.remove')}
          </Button>
        }
      />
      {props.arrange ? props.arrange(frame) : frame}
      <ConflictDialog
        isOpen={isConflict}
        by={record.updatedBy}
        at={record.updatedAt}
        fields={changed.map((key) => ({
          key,
          label: props.fieldLabel(key),
          mine: props.fieldText(form.values, key),
          theirs: props.fieldText(theirs, key),
        }))}
        onClose={() => setIsConflict(false)}
        onTakeTheirs={() => adopt(record)}
        onKeepMine={() => {
          setIsConflict(false);
          setBase(record);
          form.rebase(theirs);
          form.setAll(merged);
        }}
      />
    </FormPage>
  );
}
