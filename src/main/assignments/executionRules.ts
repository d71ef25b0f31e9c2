import type { ExecutorInput, ExtensionInput } from '#shared/contract/assignments.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Change } from '../records/inOneChange.ts';
import { selectOtherExecutors, selectTerm } from './checked/queries.ts';

/** One chief executor at most, and nobody twice: a person, whatever the organisation, or an organisation alone. */
export async function checkExecutor(
  { trx }: Change,
  { assignmentId, personId, organisationId, isChief }: ExecutorInput,
  id: string | null,
): Promise<void> {
  const others = await selectOtherExecutors(trx, assignmentId, id);
  const isThere = others.some((other) =>
    personId === null
      ? other.person_id === null && other.organisation_id === organisationId
      : other.person_id === personId,
  );
  if (isThere) throw new AppError('EXECUTOR_TWICE');
  if (isChief && others.some((other) => other.is_chief === 1)) {
    throw new AppError('CHIEF_EXECUTOR_TWICE');
  }
}

/** Keeps the term that an extension replaces: the one in force when it was entered. */
export async function completeExtension(
  { trx }: Change,
  input: ExtensionInput,
  before: ExtensionInput | null,
): Promise<ExtensionInput> {
  if (before !== null) return { ...input, formerDate: before.formerDate };
  const term = await selectTerm(trx, input.assignmentId);
  return { ...input, formerDate: term?.current_due ?? null };
}

/** A new term is for assignments with a date as term, and lies after the former. */
export async function checkExtension(
  { trx }: Change,
  { assignmentId, newDate, formerDate }: ExtensionInput,
): Promise<void> {
  if (newDate === null) return;
  const term = await selectTerm(trx, assignmentId);
  if (term?.term_kind !== 'date') throw new AppError('EXTENSION_NEEDS_DATE_TERM');
  if (formerDate !== null && newDate <= formerDate) throw new AppError('EXTENSION_NOT_LATER');
}
