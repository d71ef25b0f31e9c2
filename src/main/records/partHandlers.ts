import type { ServiceContext } from '../workspace/serviceContext.ts';
import { createRecord, updateRecord } from './changeRecord.ts';
import { getPart, listParts, type PartRow } from './listRecords.ts';
import type { RecordKind } from './recordKind.ts';

type Listing = Readonly<Record<string, string | number | undefined>> & {
  offset: number;
  limit: number;
};

type PartHandlers<N extends string, I> = Record<
  `${N}.list`,
  (list: Listing) => Promise<{ rows: PartRow<I>[]; total: number }>
> &
  Record<`${N}.create`, (input: I) => Promise<PartRow<I>>> &
  Record<
    `${N}.update`,
    (change: { id: string; version: number; fields: I }) => Promise<PartRow<I>>
  >;

/** The handlers of `partCalls(name, …)`: all kinds that belong to others are served alike. */
export function partHandlers<N extends string, I extends object>(
  name: N,
  kind: RecordKind<I>,
  ctx: () => ServiceContext,
): PartHandlers<N, I> {
  const handlers = {
    [`${name}.list`]: async ({ offset, limit, ...where }: Listing) =>
      listParts(ctx().workspace.reader, kind, {
        where: where as Record<string, string | undefined>,
        offset,
        limit,
      }),
    [`${name}.create`]: async (input: I) => {
      const id = await createRecord(ctx(), kind, input);
      return getPart(ctx().workspace.reader, kind, id);
    },
    [`${name}.update`]: async (change: { id: string; version: number; fields: I }) => {
      await updateRecord(ctx(), kind, change.id, change.version, change.fields);
      return getPart(ctx().workspace.reader, kind, change.id);
    },
  };
  return handlers as unknown as PartHandlers<N, I>;
}
