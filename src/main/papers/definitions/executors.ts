import type { Assignment } from '#shared/contract/assignments.ts';
import type { Words } from './words.ts';

type Executor = Assignment['executors'][number];

const nameOf = ({ person, organisation }: Executor, words: Words): string =>
  [words.name(person?.name), words.name(organisation?.name)].filter(Boolean).join(', ');

/** Names of the chief executor and of the others. */
export function executorNames(
  { executors }: Assignment,
  words: Words,
): { chief: string; others: string } {
  const names = (isChief: boolean): string =>
    executors
      .filter((one) => one.isChief === isChief)
      .map((one) => nameOf(one, words))
      .join('; ');
  return { chief: names(true), others: names(false) };
}

/** The term in force in words; recurring ones with their rule. */
export function termText(assignment: Assignment, words: Words): string {
  const { termKind, currentDue } = assignment;
  if (termKind === 'date') return words.shortDay(currentDue);
  const rule = words.say(`history.value.termKind.${termKind}`);
  return currentDue === null ? rule : `${rule}, ${words.shortDay(currentDue)}`;
}
