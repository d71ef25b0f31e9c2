import type { MainKind } from '#shared/domain/recordKinds.ts';

/** Steps that are remembered for undo; older ones stay in the history only. */
const depth = 200;

/** The record by which a change is told that began with others. */
export interface About {
  kind: MainKind;
  id: string;
}

interface Step {
  op: number;
  about: About | null;
}

/** The changes that can be taken back, and those taken back that can be brought again, by their `op`. */
export interface Steps {
  /** The change to take back next. */
  undo: () => number | undefined;
  redo: () => number | undefined;
  /** Remembers a change: a new step, or the reversal of the topmost one, which is about the same. */
  note: (op: number, after: 'step' | 'undone' | 'redone', about?: About | null) => void;
  /** What a remembered change is about, if not about its first record. */
  aboutOf: (op: number) => About | null;
  /** Lets go of a step that can no longer be taken back, so that those before it can. */
  forget: (op: number) => void;
}

export function createSteps(): Steps {
  const done: Step[] = [];
  const undone: Step[] = [];
  return {
    undo: () => done.at(-1)?.op,
    redo: () => undone.at(-1)?.op,
    note: (op, after, about = null) => {
      if (after === 'undone') {
        undone.push({ op, about: done.pop()?.about ?? null });
        return;
      }
      let own = about;
      if (after === 'redone') own = undone.pop()?.about ?? null;
      else undone.length = 0;
      done.push({ op, about: own });
      if (done.length > depth) done.shift();
    },
    aboutOf: (op) => [done.at(-1), undone.at(-1)].find((step) => step?.op === op)?.about ?? null,
    forget: (op) => {
      for (const stack of [done, undone]) if (stack.at(-1)?.op === op) stack.pop();
    },
  };
}
