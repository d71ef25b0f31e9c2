import type { ModelValue, ReportSection, ValueType } from '#shared/report/reportModel.ts';
import { phaseOf, type StatusCode } from '#shared/domain/lifecycle.ts';
import type { Building } from '../definition.ts';
import type { PartRow, PassportRow } from './queries.ts';

type Card = Extract<ReportSection, { kind: 'card' }>;
type Line = Card['lines'][number];

/** A line of a card; none for an empty value. */
export function cardLine(
  { t }: Building,
  key: string,
  value: ModelValue,
  type: ValueType = 'text',
  { link = null, rowsKey }: Partial<Pick<Line, 'link' | 'rowsKey'>> = {},
): Line[] {
  if (value === null || value === '') return [];
  const currency = typeof value === 'object' ? `, ${value.currency}` : '';
  const label = t(`reportCatalogue.card.${key}`) + currency;
  return [{ label, type, value, link, ...(rowsKey === undefined ? {} : { rowsKey }) }];
}

const linkTo = (kind: string, id: string | null): Pick<Line, 'link'> => ({
  link: id === null ? null : { kind, id },
});

/** What a project is, in lines. */
export function passportCard(
  building: Building,
  row: PassportRow,
  numbers: readonly PartRow[],
): Card {
  const { t, today } = building;
  const status = row.status as StatusCode;
  const line = (key: string, value: ModelValue, type?: ValueType, to?: Pick<Line, 'link'>) =>
    cardLine(building, key, value, type, to);
  const budget =
    row.minor === null || row.currency === null
      ? null
      : { minor: row.minor, currency: row.currency };
  return {
    kind: 'card',
    key: 'project',
    title: t('reportCatalogue.sections.project'),
    lines: [
      ...line('code', row.code, 'code'),
      ...line('acronym', row.acronym),
      ...line('title', row.title),
      ...line('programme', row.programme, 'text', linkTo('programme', row.programmeId)),
      ...line('organisation', row.lead, 'text', linkTo('organisation', row.leadId)),
      ...line('manager', row.manager),
      ...line('status', t(`status.${row.status}`)),
      ...line('phase', t(`reportCatalogue.phase.${phaseOf(status, row.endDate, today)}`)),
      ...line('startDate', row.startDate, 'date'),
      ...line('endDate', row.endDate, 'date'),
      ...line('agreementDate', row.agreementDate, 'date'),
      ...line('field', row.field === null ? '' : t(`fields.${row.field.replace('.', '_')}`)),
      ...line('budget', budget, 'money'),
      ...line(
        'numbers',
        numbers
          .map(({ type, value }) => `${t(`participation.identifiers.type.${type}`)}: ${value}`)
          .join('; '),
      ),
    ],
  };
}
