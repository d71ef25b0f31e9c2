import type { EventName } from '#shared/contract/events.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';

type ChangeEvent = Extract<EventName, `${'programmes' | 'organisations' | 'projects'}.changed`>;

const changeEvents: readonly ChangeEvent[] = [
  'programmes.changed',
  'organisations.changed',
  'projects.changed',
];

/**
 * Runs many service calls as one transaction: all of them stay, or none. The context given to `work`
 * reads and writes inside it; what changed is told once per kind after the commit.
 */
export async function inOneTransaction(
  ctx: ServiceContext,
  work: (inside: ServiceContext) => Promise<void>,
): Promise<void> {
  const changed = new Set<EventName>();
  await ctx.workspace.write(async (trx, raw) => {
    await work({
      ...ctx,
      workspace: { ...ctx.workspace, reader: trx, write: (inner) => inner(trx, raw) },
      emit: (name) => changed.add(name),
    });
  });
  // An empty list says that everything of the kind may have changed.
  for (const name of changeEvents) if (changed.has(name)) ctx.emit(name, { ids: [] });
}
