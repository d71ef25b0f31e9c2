import type { CellFix, Decision } from '#shared/contract/importPlan.ts';
import { AppError } from '#shared/errors/appError.ts';
import { requireSheet, type StoredImport } from './importStore.ts';
import { decisionKey } from './plan/namedInputs.ts';
import { rowsOf } from './plan/planView.ts';

/** A name said to be another takes back what would lead from that other to the name itself. */
function join(stored: StoredImport, decision: Extract<Decision, { of: 'join' }>): void {
  const { record, text, same } = decision;
  const key = decisionKey(record, text);
  for (let at = decisionKey(record, same); ;) {
    if (at === key) return;
    const further = stored.names.get(at);
    if (further?.of !== 'join') break;
    const next = decisionKey(record, further.same);
    if (next === key) stored.names.delete(at);
    at = next === key ? '' : next;
  }
  stored.names.set(key, decision);
}

/** Takes one decision into the choices of the import; `rows` means those of the plan as it stands. */
function decideOne(stored: StoredImport, decision: Decision): void {
  switch (decision.of) {
    case 'row': {
      const { rowId, choice, recordId } = decision;
      if (choice === null && recordId === null) stored.rows.delete(rowId);
      else stored.rows.set(rowId, { choice, recordId });
      break;
    }
    case 'rows': {
      if (stored.planned === null) throw new AppError('IMPORT_PLAN_OUTDATED');
      for (const { table, row } of rowsOf(stored.planned.plan, decision.filter)) {
        const rowId = `${table.id}:${row}`;
        const { choice } = decision;
        const recordId = stored.rows.get(rowId)?.recordId ?? null;
        if (choice === null) stored.rows.delete(rowId);
        else stored.rows.set(rowId, { choice, recordId: choice === 'create' ? null : recordId });
      }
      break;
    }
    case 'cell': {
      const { rowId, field, choice } = decision;
      const kept = new Set(stored.keptCells.get(rowId));
      if (choice === 'keep') kept.add(field);
      else kept.delete(field);
      stored.keptCells.set(rowId, kept);
      break;
    }
    case 'name': {
      const key = decisionKey(decision.record, decision.text);
      if (decision.choice === null) stored.names.delete(key);
      else stored.names.set(key, decision);
      break;
    }
    case 'join':
      join(stored, decision);
      break;
    case 'names':
      stored.createNames = decision.choice === 'create';
      break;
  }
}

/** Takes the decisions in order; the next plan follows them. */
export function decide(stored: StoredImport, decisions: readonly Decision[]): void {
  for (const decision of decisions) decideOne(stored, decision);
}

/** Puts texts in place of cells, or the file's own cells back; the file itself is never touched. */
export function fixCells(stored: StoredImport, fixes: readonly CellFix[]): void {
  for (const { sheet, row, column, text } of fixes) {
    const { rows } = requireSheet(stored, sheet);
    const cells = rows[row];
    if (cells === undefined) throw new AppError('IMPORT_CELL_UNKNOWN', { row: row + 1 });
    const ofSheet = stored.fixes.get(sheet) ?? new Map();
    const ofRow = ofSheet.get(row) ?? new Map();
    const known = ofRow.get(column);
    const own = known === undefined ? (cells[column] ?? null) : known.own;
    const copy = [...cells];
    while (copy.length <= column) copy.push(null);
    copy[column] = text ?? own;
    rows[row] = copy;
    if (text === null) ofRow.delete(column);
    else ofRow.set(column, { text, own });
    if (ofRow.size > 0) ofSheet.set(row, ofRow);
    else ofSheet.delete(row);
    stored.fixes.set(sheet, ofSheet);
    for (const table of stored.tables) {
      if (table.sheet !== sheet) continue;
      // What the cells prove and show may be otherwise now.
      table.sampled = null;
      table.proofs.delete(column);
    }
  }
}
