/** Steps that are remembered for undo; older ones stay in the history only. */
const depth = 200;

/** The changes that can be taken back, and those taken back that can be brought again, by their `op`. */
export interface Steps {
  /** The change to take back next. */
  undo: () => number | undefined;
  redo: () => number | undefined;
  /** Remembers a change: a new step, or the reversal of the topmost one. */
  note: (op: number, after: 'step' | 'undone' | 'redone') => void;
  /** Lets go of a step that can no longer be taken back, so that those before it can. */
  forget: (op: number) => void;
}

export function createSteps(): Steps {
  const done: number[] = [];
  const undone: number[] = [];
  return {
    undo: () => done.at(-1),
    redo: () => undone.at(-1),
    note: (op, after) => {
      if (after === 'undone') {
        done.pop();
        undone.push(op);
        return;
      }
      if (after === 'redone') undone.pop();
      else undone.length = 0;
      done.push(op);
      if (done.length > depth) done.shift();
    },
    forget: (op) => {
      for (const stack of [done, undone]) if (stack.at(-1) === op) stack.pop();
    },
  };
}
