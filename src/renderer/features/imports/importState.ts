import type {
  ImportBatch,
  ImportColumn,
  ImportField,
  OpenImport,
} from '#shared/contract/imports.ts';

export const importSteps = ['file', 'table', 'columns', 'preview', 'result'] as const;

export type ImportStep = (typeof importSteps)[number];

/** What the officer has chosen so far; the file itself stays in main. */
export interface ImportState {
  step: ImportStep;
  open: OpenImport | null;
  sheet: number;
  /** 0-based; -1 for a table without names of columns. */
  headerRow: number;
  /** Fields that the officer set by hand, by column; `null` leaves the column out. */
  chosen: ReadonlyMap<number, ImportField | null>;
  defaultCurrency: string | null;
  batch: ImportBatch | null;
}

export const firstState: ImportState = {
  step: 'file',
  open: null,
  sheet: 0,
  headerRow: -1,
  chosen: new Map(),
  defaultCurrency: null,
  batch: null,
};

export type ImportChange =
  | { kind: 'opened'; open: OpenImport }
  | { kind: 'sheet'; sheet: number }
  | { kind: 'headerRow'; headerRow: number }
  | { kind: 'field'; column: number; field: ImportField | null; columns: readonly ImportColumn[] }
  | { kind: 'currency'; currency: string | null }
  | { kind: 'step'; step: ImportStep }
  | { kind: 'committed'; batch: ImportBatch }
  | { kind: 'closed' };

/** The next state; another sheet or header forgets the fields chosen for the former one. */
export function changeImport(state: ImportState, change: ImportChange): ImportState {
  switch (change.kind) {
    case 'opened':
      return {
        ...firstState,
        step: 'table',
        open: change.open,
        sheet: change.open.suggestedSheet,
        headerRow: headerOf(change.open, change.open.suggestedSheet),
      };
    case 'sheet':
      return {
        ...state,
        sheet: change.sheet,
        headerRow: state.open === null ? -1 : headerOf(state.open, change.sheet),
        chosen: new Map(),
      };
    case 'headerRow':
      return { ...state, headerRow: change.headerRow, chosen: new Map() };
    case 'field':
      return { ...state, chosen: chooseField(state.chosen, change) };
    case 'currency':
      return { ...state, defaultCurrency: change.currency };
    case 'step':
      return { ...state, step: change.step };
    case 'committed':
      return { ...state, step: 'result', batch: change.batch };
    case 'closed':
      return firstState;
  }
}

/** The columns with the officer's choices in place of the guesses. */
export function withChoices(
  columns: readonly ImportColumn[],
  chosen: ImportState['chosen'],
): ImportColumn[] {
  return columns.map((column) => {
    const field = chosen.get(column.column);
    return field === undefined ? column : { ...column, field, confidence: 1 };
  });
}

/** A field belongs to one column: choosing it elsewhere takes it away from the former one. */
function chooseField(
  chosen: ImportState['chosen'],
  change: Extract<ImportChange, { kind: 'field' }>,
): Map<number, ImportField | null> {
  const next = new Map(chosen);
  for (const column of withChoices(change.columns, chosen)) {
    if (change.field !== null && column.field === change.field) next.set(column.column, null);
  }
  return next.set(change.column, change.field);
}

function headerOf(open: OpenImport, sheet: number): number {
  return open.sheets.find(({ index }) => index === sheet)?.headerRow ?? -1;
}
