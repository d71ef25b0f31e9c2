import type { ReportTable } from '#shared/report/reportModel.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { countryOf } from '../behind/shapes.ts';
import { chartTitle, table, type Columns } from '../blocks.ts';
import type { Building } from '../definition.ts';
import type { MeetingGroup } from './queries.ts';

/** Meetings and visits by kind or by country. */
export function meetingGroups(
  building: Building,
  by: 'kind' | 'country',
  groups: readonly MeetingGroup[],
): ReportTable {
  const { t } = building;
  const isCountry = by === 'country';
  const columns: Columns = [
    [by, 'text', 34],
    ...(isCountry ? ([['countryCode', 'code', 8]] as const) : []),
    ['meetings', 'integer', 12, { isSummed: !isCountry, rowsKey: 'meetings' }],
    ['visits', 'integer', 12, { isSummed: !isCountry, rowsKey: 'meetings/visits/all' }],
  ];
  return table(
    building,
    `meetingsBy_${by}`,
    columns,
    groups.map(({ id, meetings, visits }) => [
      isCountry ? countryOf(building, id) : t(`history.value.meetingKind.${id}`),
      ...(isCountry ? [id] : []),
      meetings,
      visits,
    ]),
    {
      rowParts: groups.map(({ id }) => rowsPart({ [by]: id })),
      charts: [
        {
          kind: isCountry ? 'map' : 'bars',
          title: chartTitle(building, `meetingsBy_${by}`),
          categoryKey: isCountry ? 'countryCode' : by,
          valueKeys: ['meetings'],
        },
      ],
      footnote: isCountry ? t('reportCatalogue.meetingCountries') : '',
      frozenColumns: 1,
    },
  );
}
