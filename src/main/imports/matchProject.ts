import { codeKey, similarCodeKeys } from './codeKey.ts';
import { titleKey, type ExistingIndex, type ExistingProject } from './existingIndex.ts';
import { firstTitle } from './groupRows.ts';
import { nameKey } from './nameKey.ts';
import type { RowValues } from './rowValues.ts';

/** The record a row belongs to, or why the officer has to decide. */
export type ProjectMatch =
  | { kind: 'none' }
  | { kind: 'one'; project: ExistingProject }
  | { kind: 'several'; text: string }
  | { kind: 'similarCode'; text: string };

/** Matches by project code first, then by folded title and lead organisation. */
export function matchProject(values: RowValues, existing: ExistingIndex): ProjectMatch {
  const code = codeKey(values.code ?? '');
  const byCode = code === '' ? [] : (existing.projectsByCode.get(code) ?? []);
  const [only] = byCode;
  if (only !== undefined) {
    return byCode.length === 1
      ? { kind: 'one', project: only }
      : { kind: 'several', text: values.code ?? '' };
  }
  return matchByTitle(values, code, existing);
}

function matchByTitle(values: RowValues, code: string, existing: ExistingIndex): ProjectMatch {
  const candidates = titleCandidates(values, existing);
  if (code !== '') {
    const similar = new Set(similarCodeKeys(values.code ?? ''));
    const twin = candidates.find((project) => similar.has(codeKey(project.fields.code)));
    if (twin !== undefined) return { kind: 'similarCode', text: twin.fields.code };
  }
  // Another code is another project, even under the same title.
  const free = code === '' ? candidates : candidates.filter((p) => codeKey(p.fields.code) === '');
  const fitting = byLeadOrganisation(free, values, existing);
  const [only] = fitting;
  if (only === undefined) return { kind: 'none' };
  if (fitting.length > 1) return { kind: 'several', text: firstTitle(values) };
  return { kind: 'one', project: only };
}

function titleCandidates(values: RowValues, existing: ExistingIndex): ExistingProject[] {
  const found = new Set<ExistingProject>();
  for (const title of [values.titleKk, values.titleRu, values.titleEn, values.title]) {
    if (title === undefined) continue;
    for (const project of existing.projectsByTitle.get(titleKey(title)) ?? []) found.add(project);
  }
  return [...found];
}

/** Records of the same lead organisation, or, when there are none, those where one side names none. */
function byLeadOrganisation(
  projects: readonly ExistingProject[],
  values: RowValues,
  existing: ExistingIndex,
): readonly ExistingProject[] {
  if (values.leadOrganisation === undefined) return projects;
  const ids = existing.organisations.get(nameKey(values.leadOrganisation)) ?? [];
  const same = projects.filter((p) => ids.includes(p.fields.leadOrganisationId ?? ''));
  if (same.length > 0) return same;
  return projects.filter((p) => p.fields.leadOrganisationId === null);
}
