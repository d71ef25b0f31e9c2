import { codeKey, similarCodeKeys } from './codeKey.ts';
import type { ExistingIndex, ExistingProject } from './existingIndex.ts';
import { firstTitle, type TypedRow } from './rowValues.ts';
import { titleKey } from './titleKey.ts';

/** The record a row belongs to, or why the officer has to decide. */
export type ProjectMatch =
  | { kind: 'none' }
  | { kind: 'one'; project: ExistingProject }
  | { kind: 'several'; text: string }
  | { kind: 'similarCode'; text: string };

/** Matches by project code first, then by folded title and lead organisation. */
export function matchProject(row: TypedRow, existing: ExistingIndex): ProjectMatch {
  const { code } = row.keys;
  const byCode = code === '' ? [] : (existing.projectsByCode.get(code) ?? []);
  const [only] = byCode;
  if (only === undefined) return matchByTitle(row, existing);
  if (byCode.length === 1) return { kind: 'one', project: only };
  return { kind: 'several', text: row.values.code ?? '' };
}

function matchByTitle(row: TypedRow, existing: ExistingIndex): ProjectMatch {
  const { values, keys } = row;
  const candidates = titleCandidates(row, existing);
  if (candidates.length === 0) return { kind: 'none' };
  if (keys.code !== '') {
    const similar = new Set(similarCodeKeys(values.code ?? ''));
    const twin = candidates.find((project) => similar.has(codeKey(project.fields.code)));
    if (twin !== undefined) return { kind: 'similarCode', text: twin.fields.code };
  }
  // Another code is another project, even under the same title.
  const free = keys.code === '' ? candidates : candidates.filter((p) => p.fields.code === '');
  const fitting = byLeadOrganisation(free, row, existing);
  const [only] = fitting;
  if (only === undefined) return { kind: 'none' };
  if (fitting.length > 1) return { kind: 'several', text: firstTitle(values) };
  return { kind: 'one', project: only };
}

function titleCandidates({ values, keys }: TypedRow, existing: ExistingIndex): ExistingProject[] {
  const found = new Set<ExistingProject>();
  const first = firstTitle(values);
  for (const title of [values.titleKk, values.titleRu, values.titleEn, values.title]) {
    if (title === undefined) continue;
    const key = title === first ? keys.title : titleKey(title);
    for (const project of existing.projectsByTitle.get(key) ?? []) found.add(project);
  }
  return [...found];
}

/** Records of the same lead organisation, or, when there are none, those where one side names none. */
function byLeadOrganisation(
  projects: readonly ExistingProject[],
  { keys }: TypedRow,
  existing: ExistingIndex,
): readonly ExistingProject[] {
  const isUnnamed = keys.organisation === '';
  const ids = isUnnamed ? [] : (existing.organisations.get(keys.organisation) ?? []);
  const same = projects.filter(({ fields: { leadOrganisationId: id } }) =>
    id === null ? isUnnamed : ids.includes(id),
  );
  const uncoded = same.filter((project) => project.fields.code === '');
  if (keys.code === '' && uncoded.length === 1) return uncoded;
  if (same.length > 0) return same;
  return isUnnamed ? projects : projects.filter((p) => p.fields.leadOrganisationId === null);
}
