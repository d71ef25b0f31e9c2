import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/contract/projects.ts';
import { useCall } from '../../../api/useCall.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { Hint } from '../../../components/parts/Hint.tsx';

interface TeamCountsProps {
  project: Project;
}

/** How many people the team has beside what the project's form says, with a hint where they differ. */
export function TeamCounts({ project }: TeamCountsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const summary = useCall('teamMembers.summary', { projectId: project.id }).data;
  if (!summary || summary.people === 0) return null;
  const { people, young, unknown, date, ageLimit } = summary;
  const number = (value: number | null): string => (value === null ? '—' : format.number(value));
  const { scientists, youngScientists } = project;
  const isYoungKnown = unknown === 0 && youngScientists !== null;
  return (
    <Stack gap={6} mb="sm">
      <Group gap="2px 20px">
        <Text size="sm" fw={600}>
          {t('participation.team.people', { number: number(people) })}
        </Text>
        <Text size="sm">{t('participation.team.young', { number: number(young) })}</Text>
        <Text size="sm">{t('participation.team.unknown', { number: number(unknown) })}</Text>
        <Text size="sm" c="dimmed">
          {t('participation.team.rule', { limit: ageLimit, date: format.date(date) })}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t('participation.team.said', {
          scientists: number(scientists),
          young: number(youngScientists),
        })}
      </Text>
      {scientists !== null && scientists !== people ? (
        <Hint>
          {t('participation.team.differs', {
            people: number(people),
            scientists: number(scientists),
          })}
        </Hint>
      ) : null}
      {isYoungKnown && youngScientists !== young ? (
        <Hint>
          {t('participation.team.youngDiffers', {
            counted: number(young),
            young: number(youngScientists),
          })}
        </Hint>
      ) : null}
    </Stack>
  );
}
