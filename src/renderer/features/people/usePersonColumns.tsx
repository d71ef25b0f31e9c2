import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contract/people.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { DataColumn } from '../../components/table/column.ts';
import { RecordLink } from '../../components/table/RecordLink.tsx';
import { usePersonLabel } from './usePersonLabel.ts';
import { useAge } from './useAge.ts';

/** Columns of the list of people, in the window's language; the IIN comes masked and is hidden at first. */
export function usePersonColumns(): DataColumn<Person>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const label = usePersonLabel();
  const { ageOf } = useAge();
  const column = (
    key: string,
    title: string,
    width: number,
    copy: (row: Person) => string,
    more: Partial<DataColumn<Person>> = {},
  ): DataColumn<Person> => ({ key, title, width, render: copy, copy, ...more });
  const hidden = { isHiddenAtFirst: true };
  const end = { align: 'end' } as const;
  const sorted = { isSortable: true };
  const name = (row: Person): string => localText(row.name, language);
  return [
    column('name', t('people.field.name'), 250, name, {
      ...sorted,
      grows: true,
      render: (row) => <RecordLink kind="people" id={row.id} text={name(row)} />,
    }),
    column(
      'organisation',
      t('people.field.organisation'),
      230,
      ({ organisation }) => (organisation ? localText(organisation.name, language) : ''),
      { ...sorted, grows: true },
    ),
    column('position', t('people.field.position'), 190, (row) => localText(row.position, language)),
    column(
      'degree',
      label('degree'),
      150,
      ({ degree }) => (degree ? t(`people.degree.${degree}`) : ''),
      sorted,
    ),
    column(
      'birthDate',
      label('birthDate'),
      116,
      ({ birthDate }) => (birthDate ? format.date(birthDate) : ''),
      sorted,
    ),
    column(
      'age',
      t('people.field.age'),
      72,
      ({ birthDate }) => ageOf(birthDate).years?.toString() ?? '',
      end,
    ),
    column('young', t('people.field.young'), 130, ({ birthDate }) =>
      ageOf(birthDate).young === 'young' ? t('people.young.yes') : '',
    ),
    column(
      'country',
      label('country'),
      140,
      ({ country }) => (country ? format.country(country) : ''),
      sorted,
    ),
    column(
      'projectCount',
      t('people.field.projectCount'),
      96,
      (row) => format.number(row.projectCount),
      end,
    ),
    column(
      'academicTitle',
      label('academicTitle'),
      190,
      (row) => (row.academicTitle ? t(`people.academicTitle.${row.academicTitle}`) : ''),
      hidden,
    ),
    column('orcid', label('orcid'), 180, (row) => row.orcid),
    column('email', label('email'), 220, (row) => row.email),
    column('phone', label('phone'), 150, (row) => row.phone, hidden),
    column('tags', label('tags'), 180, (row) => row.tags.join(', '), hidden),
    column('iin', label('iin'), 130, (row) => row.iin, hidden),
    column(
      'updatedAt',
      t('people.field.updatedAt'),
      140,
      (row) => format.instant(row.updatedAt),
      hidden,
    ),
  ];
}
