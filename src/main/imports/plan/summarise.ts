import type { PlanSummary } from '#shared/contract/importPlan.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { noteCodes } from '../cells/problemCodes.ts';
import { harmlessCellProblems } from '../cells/problemCodes.ts';
import { noCounts, type Plan, type PlannedName } from './plan.ts';

const notes = new Set<string>([...noteCodes, ...harmlessCellProblems]);

/** Whether a finding keeps nothing back. */
export const isNote = (code: string): boolean => notes.has(code);

/** Whether a name becomes a new record although another of the file looks like it. */
export const isAlike = ({ state, alike, isDecided }: PlannedName): boolean =>
  state === 'create' && !isDecided && alike.length > 0;

/** What a plan comes to. */
export function summarise(plan: Plan, number: number): PlanSummary {
  const byKind = new Map<string, PlanSummary['kinds'][number]>();
  for (const { kind, counts } of plan.tables) {
    const own = byKind.get(kind) ?? { kind, ...noCounts() };
    for (const action of Object.keys(counts) as (keyof typeof counts)[]) {
      own[action] += counts[action];
    }
    byKind.set(kind, own);
  }
  const records = new Map<RecordKindName, { create: number; update: number }>();
  for (const { kind, version } of plan.records) {
    const own = records.get(kind) ?? { create: 0, update: 0 };
    own[version === 0 ? 'create' : 'update'] += 1;
    records.set(kind, own);
  }
  const problems = new Map<string, number>();
  for (const row of plan.rows) {
    if (row.problems.length === 0) continue;
    for (const code of new Set(row.problems.map((one) => one.code))) {
      problems.set(code, (problems.get(code) ?? 0) + 1);
    }
  }
  return {
    number,
    rows: plan.counts,
    kinds: [...byKind.values()],
    tables: plan.tables.map(({ id, counts }) => ({ table: id, ...counts })),
    records: [...records].map(([record, counts]) => ({ record, ...counts })),
    problems: [...problems].map(([code, rows]) => ({ code, rows, isNote: isNote(code) })),
    openNames: plan.names.filter(({ state }) => state === 'ask').length,
    alikeNames: plan.names.filter(isAlike).length,
    names: plan.names.length,
    namesByAll: plan.names.filter(({ isByAll }) => isByAll).length,
  };
}
