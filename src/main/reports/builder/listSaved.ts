import type { Reader } from '../../db/schema.ts';
import type { ListedReport } from '../catalogue/listReports.ts';
import { selectEverySaved } from './queries.ts';

/** Reports that the office saved, as they stand beside those of the catalogue. */
export async function listSaved(db: Reader): Promise<ListedReport[]> {
  const saved = await selectEverySaved(db);
  return saved.map(({ id, name }) => ({
    id: `saved:${id}`,
    titles: { kk: name, ru: name, en: name },
    abouts: { kk: '', ru: '', en: '' },
    shelf: 'own',
    parameters: [],
  }));
}
