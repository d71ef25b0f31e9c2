import { useState } from 'react';
import { contract } from '#shared/contract/contract.ts';
import { CallError } from '../../api/CallError.ts';
import { errorText } from '../../api/errorText.ts';
import { showError } from '../../api/showError.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { focusFirstProblem } from '../form/focusFirstProblem.ts';
import type { Checked } from '../form/useRecordForm.ts';
import { isEqual } from '../form/isEqual.ts';
import { useSavedForm, type SavedForm } from '../form/useSavedForm.ts';
import type { DraftValue, PartDraft, PartField } from './partField.ts';
import type { PartInput, PartName, PartRow } from './partNames.ts';
import { readDraft } from './readDraft.ts';
import { emptyDraft, toDraft } from './toDraft.ts';
import { savePart } from './usePartCalls.ts';
import { usePartText } from './usePartText.ts';

interface PartFormOptions<N extends PartName> {
  name: N;
  owner: Partial<PartInput<N>>;
  fields: readonly PartField[];
  row: PartRow<N> | null;
  refusals: Readonly<Record<string, string>>;
}

/** Why main refused what a field holds; it stands there until the value changes. */
interface Refusal {
  key: string;
  value: DraftValue | undefined;
  text: string;
}

export interface PartFormState<N extends PartName> extends SavedForm<
  PartRow<N>,
  PartDraft,
  PartInput<N>
> {
  isSaving: boolean;
  /** The text of main's refusal that belongs to a field. */
  refusalAt: (key: string) => string | undefined;
}

/** Fields of the input that no field of the form fills: of a new part those of its owner. */
function restOf(row: object | null, owner: object, shape: object): Record<string, unknown> {
  const stored = Object.entries({ ...row, ...owner });
  return Object.fromEntries(stored.filter(([key]) => Object.hasOwn(shape, key)));
}

/** State of one part's form: what is typed, the check by the contract, saving with version check. */
export function usePartForm<N extends PartName>(options: PartFormOptions<N>): PartFormState<N> {
  const { name, owner, fields, row } = options;
  const language = useLanguage();
  const text = usePartText();
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const schema = contract[`${name}.create`].input;
  const fieldOf = new Map(fields.map((field) => [field.key, field]));
  const saved = useSavedForm<PartRow<N>, PartDraft, PartInput<N>>({
    record: row,
    draftKey: `part.${name}.${row?.id ?? Object.values(owner).join('.')}`,
    toDraft: (state) => (state ? toDraft(fields, state, language) : emptyDraft(fields, language)),
    check: (draft) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema is that of the name
      readDraft(fields, draft, restOf(row, owner, schema.shape), schema) as Checked<PartInput<N>>,
    save: async (version, input) => {
      setIsSaving(true);
      try {
        return await savePart<N, PartRow<N>>(
          name,
          input,
          row && version !== null ? { id: row.id, version } : null,
        );
      } finally {
        setIsSaving(false);
      }
    },
    isSaving,
    staleCode: 'RECORD_CHANGED_ELSEWHERE',
    onRefusal: (error, form) => {
      const key = error instanceof CallError ? options.refusals[error.code] : undefined;
      if (key === undefined) return showError(error);
      setRefusal({ key, value: form.values[key], text: errorText(error) });
      return focusFirstProblem();
    },
    fieldLabel: (key) => fieldOf.get(key)?.label ?? key,
    fieldText: (draft, key) => {
      const field = fieldOf.get(key);
      return field ? text(field, draft[key]) : '';
    },
  });
  const { values } = saved.form;
  const refusalAt = (key: string): string | undefined =>
    refusal?.key === key && isEqual(refusal.value, values[key]) ? refusal.text : undefined;
  return { ...saved, isSaving, refusalAt };
}
