import { Text } from '@mantine/core';
import { useProblemText } from '../form/useProblemText.ts';
import type { RecordForm } from '../form/useRecordForm.ts';
import { PartFieldInput } from './PartFieldInput.tsx';
import type { DraftValue, PartDraft, PartField } from './partField.ts';
import classes from './Parts.module.css';

interface PartFieldsProps<I> {
  fields: readonly PartField[];
  form: RecordForm<PartDraft, I>;
  /** Why main refused what a field holds. */
  refusalAt: (key: string) => string | undefined;
}

const wide = new Set<PartField['type']>(['longText', 'localText', 'localLongText', 'record']);

/** The fields of a part, two side by side where they are short. */
export function PartFields<I>({ fields, form, refusalAt }: PartFieldsProps<I>) {
  const problemAt = useProblemText(form.problems);
  const problem = (path: string): string | undefined => problemAt(path) ?? refusalAt(path);
  const change = async (field: PartField, value: DraftValue): Promise<void> => {
    form.set(field.key, value);
    const others = await field.follow?.({ ...form.values, [field.key]: value }, form.values);
    for (const [key, follower] of Object.entries(others ?? {})) form.set(key, follower);
  };
  return (
    <div className={classes['fields']}>
      {fields
        .filter((field) => field.isShown?.(form.values) ?? true)
        .map((field) => {
          const note = field.note?.(form.values);
          return (
            <div key={field.key} data-wide={(field.isWide ?? wide.has(field.type)) || undefined}>
              <PartFieldInput
                field={field}
                value={form.values[field.key]}
                problem={problem}
                onChange={(value) => void change(field, value)}
              />
              <Text component="div" size="xs" c="dimmed" mt={note ? 4 : 0} aria-live="polite">
                {note}
              </Text>
            </div>
          );
        })}
    </div>
  );
}
