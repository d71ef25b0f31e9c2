import type { Plan, PlannedChange, PlannedFields, PlannedReference, PlannedValue } from './plan.ts';

/** The fields that a new project will have, as changes from nothing, in the order of the register. */
export function createdValues(fields: PlannedFields, plan: Plan): PlannedChange[] {
  const { programme, leadOrganisation, title } = fields;
  const values: readonly (readonly [PlannedChange['field'], PlannedValue])[] = [
    ['titleKk', title.kk],
    ['titleRu', title.ru],
    ['titleEn', title.en],
    ['programme', nameOf(programme, plan.newProgrammes, plan)],
    ['leadOrganisation', nameOf(leadOrganisation, plan.newOrganisations, plan)],
    ['manager', fields.manager],
    ['field', fields.field],
    ['status', fields.status],
    ['startDate', fields.startDate],
    ['endDate', fields.endDate],
    ['budget', fields.budget],
    ['scientists', fields.scientists],
    ['youngScientists', fields.youngScientists],
  ];
  return values.flatMap(([field, after]) =>
    after === null || after === '' ? [] : [{ field, before: null, after }],
  );
}

function nameOf(
  reference: PlannedReference | null,
  created: Plan['newProgrammes'] | Plan['newOrganisations'],
  plan: Plan,
): PlannedValue {
  if (reference === null) return null;
  if ('id' in reference) return plan.names.get(reference.id) ?? null;
  return created.find(({ key }) => key === reference.key)?.fields.name ?? null;
}
