import type { ImportField } from '#shared/contract/imports.ts';
import { blankProject } from '#shared/contract/blanks.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { codeKey } from './codeKey.ts';
import type { ExistingIndex, ExistingProject } from './existingIndex.ts';
import { nameKey } from './nameKey.ts';
import { newOrganisation, newProgramme, type NewReferences } from './newReferences.ts';
import type { PlannedChange, PlannedFields, PlannedReference, PlannedValue } from './plan.ts';
import type { RowValues } from './rowValues.ts';
import { textLanguage } from './textLanguage.ts';

export interface MergedFields {
  fields: PlannedFields;
  changes: PlannedChange[];
  /** A field whose name fits several records of the workspace. */
  ambiguous: { field: ImportField; text: string } | null;
}

/** The row's values laid over the record, or over an empty one with `defaultStatus`. */
export function mergeFields(
  values: RowValues,
  project: ExistingProject | null,
  defaultStatus: ProjectInput['status'],
  existing: ExistingIndex,
  references: NewReferences,
): MergedFields {
  const before = project?.fields ?? emptyFields(defaultStatus);
  const changes: PlannedChange[] = [];
  const change = (field: ImportField, from: PlannedValue, to: PlannedValue): void => {
    changes.push({ field, before: from, after: to });
  };

  const title = mergeTitle(before.title, values);
  for (const [language, field] of titleFields) {
    if (title[language] !== before.title[language]) {
      change(field, before.title[language], title[language]);
    }
  }
  const code = mergeCode(before.code, values.code, project !== null);
  if (code !== before.code) change('code', before.code, code);

  let ambiguous: MergedFields['ambiguous'] = null;
  const programme = mergeReference(
    values.programme,
    before.programmeId,
    existing.programmes,
    (name) => newProgramme(references, name),
  );
  const leadOrganisation = mergeReference(
    values.leadOrganisation,
    before.leadOrganisationId,
    existing.organisations,
    (name) => newOrganisation(references, name),
  );
  const named = [
    ['programme', programme, before.programmeId, values.programme],
    ['leadOrganisation', leadOrganisation, before.leadOrganisationId, values.leadOrganisation],
  ] as const;
  for (const [field, reference, id, text] of named) {
    if (reference === 'several') ambiguous ??= { field, text: text ?? '' };
    else if (
      text !== undefined &&
      !(reference !== null && 'id' in reference && reference.id === id)
    ) {
      const after = reference !== null && 'id' in reference ? nameOf(existing, reference.id) : text;
      change(field, nameOf(existing, id), after);
    }
  }

  const plain = { ...before };
  for (const field of plainFields) {
    const value = values[field];
    if (value === undefined || value === before[field]) continue;
    change(field, before[field], value);
    Object.assign(plain, { [field]: value });
  }
  if (values.budget !== undefined && !isSameMoney(values.budget, before.budget)) {
    change('budget', before.budget, values.budget);
    plain.budget = values.budget;
  }

  const { programmeId: _programmeId, leadOrganisationId: _organisationId, ...rest } = plain;
  return {
    fields: {
      ...rest,
      code,
      title,
      programme: programme === 'several' ? null : programme,
      leadOrganisation: leadOrganisation === 'several' ? null : leadOrganisation,
    },
    changes,
    ambiguous,
  };
}

const titleFields = [
  ['kk', 'titleKk'],
  ['ru', 'titleRu'],
  ['en', 'titleEn'],
] as const;

const plainFields = [
  'status',
  'startDate',
  'endDate',
  'field',
  'manager',
  'scientists',
  'youngScientists',
] as const;

/** A title without a language changes nothing when the record has it already in any language. */
function mergeTitle(before: LocalText, values: RowValues): LocalText {
  const title = { ...before };
  const plain = values.title;
  if (plain !== undefined && !Object.values(before).includes(plain))
    title[textLanguage(plain)] = plain;
  for (const [language, field] of titleFields) title[language] = values[field] ?? title[language];
  return title;
}

/** Another spelling of the same code changes nothing. */
function mergeCode(before: string, code: string | undefined, isKnown: boolean): string {
  if (code === undefined || code === before) return before;
  return isKnown && codeKey(code) === codeKey(before) ? before : code;
}

function mergeReference(
  name: string | undefined,
  id: string | null,
  byKey: ReadonlyMap<string, readonly string[]>,
  create: (name: string) => PlannedReference,
): PlannedReference | 'several' | null {
  if (name === undefined) return id === null ? null : { id };
  const ids = byKey.get(nameKey(name)) ?? [];
  if (id !== null && ids.includes(id)) return { id };
  if (ids.length > 1) return 'several';
  const [only] = ids;
  return only === undefined ? create(name) : { id: only };
}

function nameOf(existing: ExistingIndex, id: string | null): LocalText | null {
  return id === null ? null : (existing.names.get(id) ?? null);
}

function isSameMoney(a: ProjectInput['budget'], b: ProjectInput['budget']): boolean {
  return a?.minor === b?.minor && a?.currency === b?.currency;
}

function emptyFields(status: ProjectInput['status']): ProjectInput {
  return { ...blankProject, status };
}
