import { useState } from 'react';
import { CallError } from '../../api/CallError.ts';
import type { ConflictDialogProps } from './ConflictDialog.tsx';
import { mergeDrafts } from './mergeDrafts.ts';
import { useRecordForm, type Checked, type RecordForm } from './useRecordForm.ts';

export interface SavedRecord {
  id: string;
  version: number;
  updatedAt: string;
  updatedBy: string;
}

export interface SavedFormOptions<R extends SavedRecord, D extends object, I> {
  /** The record as it stands now, which changes under an open form when others save; null for a new one. */
  record: R | null;
  draftKey: string;
  toDraft: (record: R | null) => D;
  check: (draft: D) => Checked<I>;
  /** Writes the record; `version` is null for a new one. */
  save: (version: number | null, input: I) => Promise<R>;
  isSaving: boolean;
  /** Code of the refusal that means "somebody saved another version meanwhile". */
  staleCode: string;
  onRefusal: (error: unknown, form: RecordForm<D, I>) => void;
  fieldLabel: (key: keyof D & string) => string;
  fieldText: (draft: D, key: keyof D & string) => string;
}

export interface SavedForm<R, D extends object, I> {
  form: RecordForm<D, I>;
  /** Saves what is typed; null when it was refused, which is on screen then. */
  save: () => Promise<R | null>;
  /** What the dialog about another's version shows. */
  conflict: ConflictDialogProps;
}

/** A form over a record that others may save too: version check, and a decision where versions differ. */
export function useSavedForm<R extends SavedRecord, D extends object, I>(
  options: SavedFormOptions<R, D, I>,
): SavedForm<R, D, I> {
  const { record, toDraft } = options;
  const [base, setBase] = useState(record);
  const [isConflict, setIsConflict] = useState(false);
  const form = useRecordForm({
    draftKey: options.draftKey,
    initial: toDraft(record),
    check: options.check,
  });

  // A clean form follows the record; one with changes keeps its ground until it is saved.
  if (record && base && record.version > base.version && !form.isDirty && !options.isSaving) {
    setBase(record);
    form.rebase(toDraft(record));
  }
  const adopt = (saved: R): void => {
    setBase(saved);
    form.settle(toDraft(saved));
    setIsConflict(false);
  };
  const save = async (): Promise<R | null> => {
    const input = form.read();
    if (!input) return null;
    try {
      const saved = await options.save(base?.version ?? null, input);
      adopt(saved);
      return saved;
    } catch (error) {
      if (error instanceof CallError && error.code === options.staleCode) setIsConflict(true);
      else options.onRefusal(error, form);
      return null;
    }
  };

  const theirs = toDraft(record);
  const { changed, merged } = mergeDrafts(form.initial, form.values, theirs);
  return {
    form,
    save,
    conflict: {
      isOpen: isConflict,
      by: record?.updatedBy ?? '',
      at: record?.updatedAt ?? '',
      fields: changed.map((key) => ({
        key,
        label: options.fieldLabel(key),
        mine: options.fieldText(form.values, key),
        theirs: options.fieldText(theirs, key),
      })),
      onClose: () => setIsConflict(false),
      onTakeTheirs: () => {
        if (record) adopt(record);
      },
      onKeepMine: () => {
        setIsConflict(false);
        setBase(record);
        form.rebase(theirs);
        form.setAll(merged);
      },
    },
  };
}
