import { z } from 'zod';
import { call, done, nothing } from './define.ts';
import * as f from './fields.ts';

/** The fields of a project that a column of a spreadsheet can fill. */
export const importFields = [
  'code',
  'titleKk',
  'titleRu',
  'titleEn',
  'title',
  'programme',
  'leadOrganisation',
  'status',
  'startDate',
  'endDate',
  'period',
  'budget',
  'currency',
  'field',
  'manager',
  'scientists',
  'youngScientists',
] as const;

export const planActions = [
  'create',
  'update',
  'unchanged',
  'conflict',
  'problem',
  'skip',
] as const;

/** One finding about one cell; row and column are 0-based places in the sheet, -1 for the whole row. */
export const importProblem = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  column: z.int(),
  code: z.string(),
  text: z.string(),
});

/** A file chosen by the officer; the token stands for its path, which stays in main. */
const chosenFile = z.strictObject({ token: z.string(), fileName: z.string() });

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const importSheet = z.strictObject({
  index: z.int(),
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'veryHidden']),
  rowCount: z.int(),
  headerRow: z.int(),
  dataRows: z.int(),
  /** The first rows as they stand in the file, for choosing the header row. */
  head: z.array(z.array(cell)),
});

/** A workbook that has been read and waits for the officer's choices. */
const openImport = z.strictObject({
  importId: z.string(),
  fileName: z.string(),
  format: z.string(),
  sheets: z.array(importSheet),
  suggestedSheet: z.int(),
});

/** One column of the table and the field it was guessed or chosen to fill. */
export const importColumn = z.strictObject({
  column: z.int(),
  header: z.string(),
  samples: z.array(z.string()),
  field: z.enum(importFields).nullable(),
  /** How sure the guess is, 0 to 1; 1 when the officer chose it. */
  confidence: z.number(),
  /** Factor from a unit in the header, such as 1000 for "тыс. тенге". */
  multiplier: z.number(),
});

export const planCounts = z.strictObject({
  create: z.int(),
  update: z.int(),
  unchanged: z.int(),
  conflict: z.int(),
  problem: z.int(),
  skip: z.int(),
});

const planChange = z.strictObject({
  field: z.enum(importFields),
  before: z.string(),
  after: z.string(),
});

/** One row of the plan as the preview shows it; texts are ready to read. */
export const planRow = z.strictObject({
  index: z.int(),
  row: z.int(),
  action: z.enum(planActions),
  projectId: f.id.nullable(),
  code: z.string(),
  title: z.string(),
  changes: z.array(planChange),
  problems: z.array(importProblem),
});

export const importBatch = z.strictObject({
  id: f.id,
  kind: z.literal('projects'),
  fileName: z.string(),
  fileHash: z.string(),
  at: z.string(),
  by: z.string(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  undoneAt: z.string().nullable(),
});

/** Records that an undo left as they are because somebody edited them after the import. */
export const undoResult = z.strictObject({
  removed: z.int(),
  restored: z.int(),
  kept: z.array(z.strictObject({ id: f.id, code: z.string(), title: z.string() })),
});

export const imports = {
  'imports.chooseFile': call(nothing, chosenFile.nullable()),
  'imports.open': call(z.strictObject({ token: z.string().max(100) }), openImport),
  'imports.columns': call(
    z.strictObject({
      importId: z.string().max(100),
      sheet: z.int().min(0),
      headerRow: z.int().min(-1),
    }),
    z.array(importColumn),
  ),
  'imports.plan': call(
    z.strictObject({
      importId: z.string().max(100),
      sheet: z.int().min(0),
      headerRow: z.int().min(-1),
      columns: z
        .array(z.strictObject({ column: z.int().min(0), field: z.enum(importFields) }))
        .max(500),
      /** Used where no column or cell names a currency. */
      defaultCurrency: z
        .string()
        .regex(/^[A-Z]{3}$/u)
        .nullable(),
    }),
    planCounts,
  ),
  'imports.planRows': call(
    z.strictObject({
      importId: z.string().max(100),
      actions: z.array(z.enum(planActions)),
      language: f.language,
      ...f.page,
    }),
    z.strictObject({ rows: z.array(planRow), total: z.int() }),
  ),
  /** `null` when the plan creates and updates nothing: then nothing is written. */
  'imports.commit': call(z.strictObject({ importId: z.string().max(100) }), importBatch.nullable()),
  /** The last import of the very same file that has not been undone. */
  'imports.earlier': call(
    z.strictObject({ importId: z.string().max(100) }),
    importBatch.nullable(),
  ),
  'imports.discard': call(z.strictObject({ importId: z.string().max(100) }), done),
  'imports.list': call(nothing, z.array(importBatch)),
  'imports.undo': call(z.strictObject({ batchId: f.id }), undoResult),
};

export type ImportField = (typeof importFields)[number];
export type PlanAction = (typeof planActions)[number];
export type ImportProblem = z.infer<typeof importProblem>;
export type ImportColumn = z.infer<typeof importColumn>;
export type ImportSheet = z.infer<typeof importSheet>;
export type OpenImport = z.infer<typeof openImport>;
export type PlanCounts = z.infer<typeof planCounts>;
export type PlanRow = z.infer<typeof planRow>;
export type ImportBatch = z.infer<typeof importBatch>;
export type UndoResult = z.infer<typeof undoResult>;
