import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAge } from './useAge.ts';

interface AgeNoteProps {
  /** What is typed as the date of birth. */
  birthDate: string;
}

/** The age of today, and whether it counts as young by the rule of the office. */
export function AgeNote({ birthDate }: AgeNoteProps) {
  const { t } = useTranslation();
  const { limit, ageOf } = useAge();
  const { years, young } = ageOf(birthDate);
  const isKnown = years !== null && years >= 0 && limit !== null;
  return (
    <Text size="xs" c="dimmed" mt={4} aria-live="polite">
      {isKnown
        ? t(young === 'young' ? 'people.form.isYoung' : 'people.form.isOlder', {
            age: years,
            limit,
          })
        : ''}
    </Text>
  );
}
