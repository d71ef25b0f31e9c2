import type { ProjectInput } from '#shared/contract/projects.ts';
import { languages, type LocalText } from '#shared/domain/language.ts';
import { codeKey } from './codeKey.ts';
import { nameKey } from './nameKey.ts';
import { titleKey } from './titleKey.ts';

/** A project as it stands in the workspace. */
export interface ExistingProject {
  id: string;
  version: number;
  fields: ProjectInput;
}

/** What a plan is compared with: look-ups by key, filled once from the database. */
export interface ExistingIndex {
  projectsByCode: Map<string, ExistingProject[]>;
  /** Every title of a project in every language, folded. */
  projectsByTitle: Map<string, ExistingProject[]>;
  /** Ids by `nameKey` of names, short names and other spellings. */
  organisations: Map<string, string[]>;
  programmes: Map<string, string[]>;
  /** Names of organisations and programmes by id. */
  names: Map<string, LocalText>;
}

export function createExistingIndex(): ExistingIndex {
  return {
    projectsByCode: new Map(),
    projectsByTitle: new Map(),
    organisations: new Map(),
    programmes: new Map(),
    names: new Map(),
  };
}

/** Adds a project; those in the bin must not be added. */
export function addProject(index: ExistingIndex, project: ExistingProject): void {
  const code = codeKey(project.fields.code);
  if (code !== '') push(index.projectsByCode, code, project);
  for (const language of languages) {
    const title = titleKey(project.fields.title[language]);
    if (title !== '') push(index.projectsByTitle, title, project);
  }
}

/** Adds an organisation under its names in three languages and any other spelling. */
export function addOrganisation(
  index: ExistingIndex,
  organisation: { id: string; name: LocalText },
  spellings: readonly string[],
): void {
  addNamed(index.organisations, index.names, organisation, spellings);
}

/** Adds a programme under its names in three languages and its code. */
export function addProgramme(
  index: ExistingIndex,
  programme: { id: string; name: LocalText },
  spellings: readonly string[],
): void {
  addNamed(index.programmes, index.names, programme, spellings);
}

function addNamed(
  byKey: Map<string, string[]>,
  names: Map<string, LocalText>,
  record: { id: string; name: LocalText },
  spellings: readonly string[],
): void {
  names.set(record.id, record.name);
  const keys = new Set([...Object.values(record.name), ...spellings].map(nameKey));
  for (const key of keys) if (key !== '') push(byKey, key, record.id);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
