import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { invoke } from '../../api/client.ts';
import type { AnyRow, PartInput, PartName } from './partNames.ts';

/** Rows asked for at once, the most that one call gives. */
const limit = 500;

type Calls = (name: string, input: unknown) => Promise<unknown>;

/** The calls of all parts have the same shape, which the contract's `partCalls` makes sure of. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- names and inputs are of one part
const send = invoke as unknown as Calls;

interface Page<R> {
  rows: R[];
  total: number;
}

async function loadAll<R>(name: PartName, owner: object): Promise<R[]> {
  const rows: R[] = [];
  for (;;) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main answers what the contract says
    const page = (await send(`${name}.list`, { ...owner, offset: rows.length, limit })) as Page<R>;
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}

/** All parts of one kind that an owner has; renewed like every answer of main. */
export function usePartRows<N extends PartName, R extends AnyRow>(
  name: N,
  owner: Partial<PartInput<N>>,
): UseQueryResult<R[]> {
  return useQuery({
    queryKey: [`${name}.list`, owner],
    queryFn: () => loadAll<R>(name, owner),
  });
}

/** Writes a part: a new one without `saved`, otherwise the next version of it. Throws `CallError`. */
export async function savePart<N extends PartName, R extends AnyRow>(
  name: N,
  input: PartInput<N>,
  saved: { id: string; version: number } | null,
): Promise<R> {
  const answer = saved
    ? send(`${name}.update`, { id: saved.id, version: saved.version, fields: input })
    : send(`${name}.create`, input);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main answers what the contract says
  return (await answer) as R;
}
