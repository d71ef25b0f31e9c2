import type { ParsedDate } from '#shared/domain/parseDate.ts';

/** The ends of a term; a term without a given end leaves it out. */
export type Period = { start: string | null; end: string | null };

/** The term that a cell such as `2025-2027 гг.` or `до 01.06.2026` names; `undefined` when it names none. */
export function periodOf(parsed: ParsedDate): Period | undefined {
  if (parsed.kind === 'empty') return { start: null, end: null };
  if (parsed.kind === 'recurring') {
    return parsed.every === 'constant' ? { start: null, end: null } : undefined;
  }
  if (parsed.kind === 'problem') return undefined;
  if (parsed.qualifier === 'until') return { start: null, end: parsed.end };
  if (parsed.qualifier === 'from') return { start: parsed.start, end: null };
  if (!parsed.isRange && parsed.precision === 'day') return undefined;
  return { start: parsed.start, end: parsed.end };
}
