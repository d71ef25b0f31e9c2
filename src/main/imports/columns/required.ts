import type { ImportField, ImportKind } from '#shared/contract/importKinds.ts';

const title: ImportField[] = ['titleKk', 'titleRu', 'titleEn', 'title'];
const project: ImportField[] = ['project', 'projectTitle'];
const name: ImportField[] = ['nameKk', 'nameRu', 'nameEn', 'name'];

/** Fields without which a kind cannot be imported; one of each group is enough. */
export const requiredFields: Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>> = {
  lists: [['list'], ['code'], name],
  organisations: [name],
  programmes: [name],
  people: [['fullName', 'family']],
  projects: [title],
  meetings: [title],
  participants: [project, ['organisation']],
  team: [project, ['person']],
  funding: [project, ['amount']],
  milestones: [project, [...title, 'number']],
  concurrences: [project, ['requestedDate', 'requestNumber', 'answeredDate', 'answerNumber']],
  results: [project, title],
  assignments: [title],
  initiatives: [title],
};

/** The groups that none of the fields fills. */
export function missingFields(kind: ImportKind, fields: ReadonlySet<ImportField>): ImportField[][] {
  return requiredFields[kind]
    .filter((group) => !group.some((field) => fields.has(field)))
    .map((group) => [...group]);
}
