import { addMonths } from '#shared/domain/dates.ts';
import { localText } from '#shared/domain/language.ts';
import { mainKinds } from '#shared/domain/recordKinds.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatDateTime } from '#shared/i18n/format/formatDateTime.ts';
import { kindOf } from '../../../records/registry.ts';
import { recordTitles } from '../../../records/titles.ts';
import { figure, figures, table } from '../blocks.ts';
import { defineReport } from '../definition.ts';
import { since } from '../parameters.ts';
import { countChanges, selectChanges } from './queries.ts';

/** Changes that are listed one by one, the latest first. */
const listed = 2000;

/** What was entered, changed and removed from a day on. */
export const changes = defineReport({
  id: 'changes',
  shelf: 'record',
  parameters: (today) => since(addMonths(today, -1)),
  build: async (building, { since: day }) => {
    const { db, language, t } = building;
    // The history keeps instants of UTC; the day begins where the office is.
    const start = new Date(`${day}T00:00:00`).toISOString();
    const counts = await countChanges(db, start);
    const rows = await selectChanges(db, start, mainKinds, listed);
    const titles = await recordTitles(db, rows, kindOf);
    const sum = (action: string): number =>
      counts.filter((one) => one.action === action).reduce((all, { count }) => all + count, 0);
    const title = (id: string): string => {
      const found = titles.get(id);
      return found ? localText(found.title, language) : '';
    };
    return {
      facts: [t('reportCatalogue.since', { date: formatDate(day, language) })],
      sections: [
        figures(building, [
          figure(building, 'created', sum('create'), { type: 'integer' }),
          figure(building, 'updated', sum('update'), { type: 'integer' }),
          figure(building, 'removed', sum('remove'), { type: 'integer' }),
          figure(building, 'restored', sum('restore'), { type: 'integer' }),
        ]),
        table(
          building,
          'changeCounts',
          [
            ['recordKind', 'text', 34],
            ['action', 'text', 24],
            ['count', 'integer', 12],
          ],
          counts.map(({ kind, action, count }) => [
            t(`history.kind.${kind}`),
            t(`history.action.${action}`),
            count,
          ]),
        ),
        table(
          building,
          'changes',
          [
            ['at', 'text', 17],
            ['actor', 'text', 20],
            ['recordKind', 'text', 18],
            ['record', 'text', 56],
            ['action', 'text', 20],
          ],
          rows.map(({ at, actor, kind, id, action }) => [
            formatDateTime(at, language),
            actor,
            t(`history.kind.${kind}`),
            title(id),
            t(`history.action.${action}`),
          ]),
        ),
      ],
      notes: ['listedChanges'],
    };
  },
});
