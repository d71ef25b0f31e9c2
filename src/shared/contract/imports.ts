import { z } from 'zod';
import { call, done, nothing } from './define.ts';
import * as f from './fields.ts';
import { cellFix, decision, planFilter, planName, planRow, planSummary } from './importPlan.ts';
import * as t from './importTables.ts';

/** A file chosen by the officer; the token stands for its path, which stays in main. */
const chosenFile = z.strictObject({ token: z.string(), fileName: z.string() });

/** A file that was written; `null` when the officer cancelled. */
const savedFile = z.strictObject({ token: z.string(), fileName: z.string() }).nullable();

const importId = t.importId;

export const importBatch = z.strictObject({
  id: f.id,
  fileName: z.string(),
  /** SHA-256 in hex. */
  fileHash: z.string(),
  at: z.string(),
  by: z.string(),
  /** Rows of all tables. */
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  undoneAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
  /** The tables that were imported: where they stood, and their rows. */
  tables: z.array(
    z.strictObject({
      sheet: z.string(),
      kind: t.importKind,
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      skipped: z.int(),
    }),
  ),
});

/** Records that an undo left as they are because somebody edited them after the import. */
export const undoResult = z.strictObject({
  removed: z.int(),
  restored: z.int(),
  kept: z.array(
    z.strictObject({
      kind: planRow.shape.record.unwrap().shape.kind,
      id: f.id,
      code: z.string(),
      title: z.string(),
    }),
  ),
});

/** A mapping that was given a name: what the tables of a file hold and which column fills which field. */
export const importProfile = z.strictObject({
  id: f.id,
  name: z.string(),
  kinds: z.array(t.importKind),
  at: z.string(),
  by: z.string(),
});

const profileName = f.line.min(1, 'REQUIRED');

export const imports = {
  'imports.chooseFile': call(nothing, chosenFile.nullable()),
  /** Reads the file; `encoding` null finds out the encoding of a csv. */
  'imports.open': call(
    z.strictObject({ token: z.string().max(100), encoding: z.string().max(40).nullable() }),
    t.openImport,
  ),
  /** The import that is open, with every choice so far. */
  'imports.current': call(nothing, t.openImport.nullable()),
  /** A page of a sheet as it stands in the file. */
  'imports.cells': call(
    z.strictObject({ importId, sheet: z.int().min(0), ...f.page }),
    t.sheetPage,
  ),
  /** Changes a table; borders that were not named are worked out again from those that were. */
  'imports.setTable': call(
    z.strictObject({ importId, table: t.tableId, change: t.tableChange }),
    t.importSheet,
  ),
  'imports.addTable': call(
    z.strictObject({ importId, sheet: z.int().min(0), borders: t.tableBorders }),
    t.importSheet,
  ),
  'imports.removeTable': call(z.strictObject({ importId, table: t.tableId }), t.importSheet),
  /** The columns of a table with guesses, remembered and made choices. */
  'imports.columns': call(z.strictObject({ importId, table: t.tableId }), t.tableColumns),
  /** Columns not named stay as they are; `constants` replaces all of them. */
  'imports.setColumns': call(
    z.strictObject({
      importId,
      table: t.tableId,
      columns: z.array(t.columnChoice).max(500),
      constants: z.array(t.importConstant).max(50).optional(),
    }),
    t.tableColumns,
  ),
  /** Works out what importing every included table would do. */
  'imports.plan': call(z.strictObject({ importId }), planSummary),
  'imports.planRows': call(
    z.strictObject({ importId, filter: planFilter, language: f.language, ...f.page }),
    z.strictObject({ rows: z.array(planRow), total: z.int() }),
  ),
  /**
   * Names that the record does not have or has several times, those that wait for a decision first; those of
   * one kind of record and with these letters, where they are given.
   */
  'imports.names': call(
    z.strictObject({
      ...{ importId, language: f.language, ...f.page },
      record: planName.shape.record.nullable(),
      search: z.string().max(f.maxTitle),
    }),
    z.strictObject({ rows: z.array(planName), total: z.int() }),
  ),
  /** Takes the decisions into a new plan. */
  'imports.decide': call(
    z.strictObject({ importId, decisions: z.array(decision).min(1).max(500) }),
    planSummary,
  ),
  /** Puts texts in place of cells and makes a new plan. */
  'imports.fixCells': call(
    z.strictObject({ importId, fixes: z.array(cellFix).min(1).max(500) }),
    planSummary,
  ),
  /** `null` when the plan creates and updates nothing: then nothing is written. */
  'imports.commit': call(z.strictObject({ importId }), importBatch.nullable()),
  /** The last import of the very same file that has not been undone. */
  'imports.earlier': call(z.strictObject({ importId }), importBatch.nullable()),
  'imports.discard': call(z.strictObject({ importId }), done),
  /** Saves the workbook with a comment in every cell that has a problem. */
  'imports.saveProblems': call(z.strictObject({ importId, language: f.language }), savedFile),
  /** Saves an empty workbook to fill in, with lists to choose from. */
  'imports.saveTemplate': call(
    z.strictObject({ kinds: z.array(t.importKind).min(1).max(20), language: f.language }),
    savedFile,
  ),
  'imports.list': call(nothing, z.array(importBatch)),
  'imports.undo': call(z.strictObject({ batchId: f.id }), undoResult),
  'imports.profiles': call(nothing, z.array(importProfile)),
  /** Keeps the choices of the open import under a name; a profile of that name is replaced. */
  'imports.saveProfile': call(z.strictObject({ importId, name: profileName }), importProfile),
  /** Gives the tables that a profile knows its mapping. */
  'imports.useProfile': call(z.strictObject({ importId, profileId: f.id }), t.openImport),
  'imports.renameProfile': call(z.strictObject({ profileId: f.id, name: profileName }), done),
  'imports.removeProfile': call(z.strictObject({ profileId: f.id }), done),
  'imports.exportProfile': call(z.strictObject({ profileId: f.id }), savedFile),
  /** Asks for the file of a profile and adds it; `null` when the officer cancelled. */
  'imports.importProfile': call(nothing, importProfile.nullable()),
};

export type ImportBatch = z.infer<typeof importBatch>;
export type UndoResult = z.infer<typeof undoResult>;
export type ImportProfile = z.infer<typeof importProfile>;
