import { toInput } from '../projects/rows.ts';
import type { Reader } from '../db/schema.ts';
import {
  addOrganisation,
  addProgramme,
  addProject,
  createExistingIndex,
  type ExistingIndex,
} from './existingIndex.ts';
import { eachProject, selectOrganisationNames, selectProgrammeNames } from './queries.ts';

/** Fills the look-ups that a plan is compared with; `pause` gives the event loop back between slices. */
export async function loadExisting(db: Reader, pause: () => Promise<void>): Promise<ExistingIndex> {
  const index = createExistingIndex();
  for (const row of await selectOrganisationNames(db)) {
    const name = { kk: row.name_kk, ru: row.name_ru, en: row.name_en };
    addOrganisation(index, { id: row.id, name }, [row.short_name]);
    await pause();
  }
  for (const row of await selectProgrammeNames(db)) {
    const name = { kk: row.name_kk, ru: row.name_ru, en: row.name_en };
    addProgramme(index, { id: row.id, name }, [row.code]);
    await pause();
  }
  for await (const rows of eachProject(db)) {
    for (const row of rows) {
      addProject(index, { id: row.id, version: row.version, fields: toInput(row) });
      await pause();
    }
  }
  return index;
}
