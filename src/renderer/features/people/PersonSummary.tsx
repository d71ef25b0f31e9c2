import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contract/people.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RowLink } from '../../components/RowLink.tsx';
import { MergeWith } from './MergeWith.tsx';

interface PersonSummaryProps {
  person: Person;
}

/** The line under a person's name: position and organisation of today, last change, merging. */
export function PersonSummary({ person }: PersonSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { id, organisation, updatedAt, updatedBy } = person;
  const position = localText(person.position, language);
  return (
    <Group gap="2px 20px">
      {position === '' ? null : <span>{position}</span>}
      {organisation ? (
        <RowLink
          to={`/organisations/${organisation.id}`}
          text={localText(organisation.name, language)}
        />
      ) : null}
      <span>{t('common.changedBy', { time: format.instant(updatedAt), by: updatedBy })}</span>
      <MergeWith id={id} />
    </Group>
  );
}
