import { useState } from 'react';
import { isEqual } from './isEqual.ts';
import { focusFirstProblem } from './focusFirstProblem.ts';
import type { Problems } from './problems.ts';
import { forgetDraft, useDraftKeeping, useKeptDraft, type KeptDraft } from './useDraft.ts';

export type Checked<I> = { ok: true; input: I } | { ok: false; problems: Problems };

interface RecordFormOptions<D extends object, I> {
  /** Names the draft that outlives the window. */
  draftKey: string;
  /** What the form holds when it opens. */
  initial: D;
  /** Turns what is typed into the input of the call, or says what is wrong. */
  check: (draft: D) => Checked<I>;
}

export interface RecordForm<D extends object, I> {
  values: D;
  initial: D;
  isDirty: boolean;
  set: <K extends keyof D>(key: K, value: D[K]) => void;
  setAll: (values: D) => void;
  problems: Problems;
  setProblems: (problems: Problems) => void;
  /** The input to send, or null after the problems are shown and the first field has the focus. */
  read: () => I | null;
  /** Takes a saved record as the new ground and forgets the draft. */
  settle: (saved: D) => void;
  /** Takes another state of the record as the ground; an older draft stays on offer. */
  rebase: (record: D) => void;
  kept: KeptDraft | null;
  restoreKept: () => void;
  dropKept: () => void;
}

/** State of a record's form: what is typed, what is wrong, and the draft of it. */
export function useRecordForm<D extends object, I>(
  options: RecordFormOptions<D, I>,
): RecordForm<D, I> {
  const { draftKey, check } = options;
  const [initial, setInitial] = useState(options.initial);
  const [values, setValues] = useState(options.initial);
  const [problems, setProblems] = useState<Problems>({});
  const [kept, hideKept] = useKeptDraft(draftKey);
  const isDirty = !isEqual(values, initial);
  useDraftKeeping(draftKey, values, isDirty);

  return {
    values,
    initial,
    isDirty,
    set: (key, value) => {
      setValues((before) => ({ ...before, [key]: value }));
      const own = String(key);
      setProblems((before) =>
        Object.fromEntries(
          Object.entries(before).filter(([path]) => path !== own && !path.startsWith(`${own}.`)),
        ),
      );
    },
    setAll: setValues,
    problems,
    setProblems,
    read: () => {
      const checked = check(values);
      setProblems(checked.ok ? {} : checked.problems);
      if (checked.ok) return checked.input;
      focusFirstProblem();
      return null;
    },
    settle: (saved) => {
      setInitial(saved);
      setValues(saved);
      setProblems({});
      forgetDraft(draftKey);
      hideKept();
    },
    rebase: (record) => {
      setInitial(record);
      setValues(record);
      setProblems({});
    },
    kept,
    restoreKept: () => {
      setValues((before) => ({ ...before, ...kept?.values }));
      hideKept();
    },
    dropKept: () => {
      forgetDraft(draftKey);
      hideKept();
    },
  };
}
