import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldInfo, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { useFieldOptions } from '../columns/useFieldOptions.ts';
import { useFieldName } from '../useFieldName.ts';
import classes from './Preview.module.css';

/** What was typed, null when nothing changed, and where the active cell goes. */
export type Finish = (text: string | null, step: 'down' | 'right' | 'stay') => void;

interface CellEditorProps {
  kind: ImportKind;
  field: ImportField;
  start: string;
  /** The text was begun by a letter and stands in place of the former one. */
  isReplacing: boolean;
  onFinish: Finish;
}

/** Typing in a cell as in a spreadsheet: Enter takes it, Escape leaves it as it was. */
export function CellEditor({ kind, field, start, isReplacing, onFinish }: CellEditorProps) {
  const { t } = useTranslation();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const [text, setText] = useState(start);
  const info = fieldInfo(kind, field);
  const options = useFieldOptions(info);
  const name = useFieldName()(kind, field);
  useEffect(() => {
    input.current?.focus();
    if (!isReplacing) input.current?.select();
  }, [isReplacing]);
  const finish = (step: 'down' | 'right' | 'stay', isKept: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    onFinish(isKept && (isReplacing || text !== start) ? text : null, step);
  };
  return (
    <>
      <input
        ref={input}
        className={classes['editor']}
        aria-label={t('imports.preview.edit', { field: name })}
        list={options === null ? undefined : listId}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => finish('stay', true)}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          const steps: Record<string, () => void> = {
            Enter: () => finish('down', true),
            Tab: () => finish('right', true),
            Escape: () => finish('stay', false),
          };
          const run = steps[event.key];
          event.stopPropagation();
          if (!run) return;
          event.preventDefault();
          run();
        }}
      />
      {options === null ? null : (
        <datalist id={listId}>
          {options.map(({ value, label }) => (
            <option key={value} value={label}>
              {value}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
