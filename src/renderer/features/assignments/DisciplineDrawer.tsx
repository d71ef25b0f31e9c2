import { CloseButton, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssignmentFilter, Discipline } from '#shared/contract/assignments.ts';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';

interface DisciplineDrawerProps {
  filter: AssignmentFilter;
  isOpen: boolean;
  onClose: () => void;
}

const figures = [
  'due',
  'done',
  'doneInTime',
  'overdue',
  'coefficient',
  'inTime',
  'meanDelay',
] as const;
const hundredths: ReadonlySet<string> = new Set(['coefficient', 'inTime', 'meanDelay']);

/** How well the assignments of a filter are carried out, in all and by executor, with what it means. */
export function DisciplineDrawer({ filter, isOpen, onClose }: DisciplineDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={980}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      attributes={{ content: { 'aria-label': t('assignments.discipline.title') } }}
    >
      <Group justify="space-between" wrap="nowrap" mb="md">
        <Title order={2}>{t('assignments.discipline.title')}</Title>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      {isOpen ? <Figures filter={{ ...filter, scope: 'all' }} /> : null}
    </Drawer>
  );
}

function Figures({ filter }: { filter: AssignmentFilter }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const answer = useCall('assignments.discipline', { filter });
  if (answer.error) {
    return <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) return null;
  const { total, byExecutor, byOrganisation } = answer.data;
  const text = (one: Discipline, key: (typeof figures)[number]): string => {
    const value = one[key];
    if (value === null) return '—';
    const number = format.number(hundredths.has(key) ? value / 100 : value);
    return key === 'coefficient' || key === 'inTime' ? `${number} %` : number;
  };
  const row = (key: string, name: string, one: Discipline) => ({
    key,
    cells: [name, ...figures.map((figure) => text(one, figure))],
  });
  const columns = [
    { title: t('history.kind.executor') },
    ...figures.map((key) => ({
      title: t(`assignments.discipline.${key}`),
      align: 'end' as const,
    })),
  ];
  const all = row('total', t('assignments.discipline.total'), total);
  return (
    <Stack gap="md">
      <Text size="sm">{t('assignments.discipline.definition')}</Text>
      <PlainTable
        label={t('assignments.discipline.byExecutor')}
        columns={columns}
        rows={[
          all,
          ...byExecutor.map(({ executor, discipline }) =>
            row(executor.id, localText(executor.name, language), discipline),
          ),
        ]}
      />
      {byOrganisation.length > 0 ? (
        <PlainTable
          label={t('assignments.discipline.byOrganisation')}
          columns={[{ title: t('history.kind.organisation') }, ...columns.slice(1)]}
          rows={byOrganisation.map(({ executor, discipline }) =>
            row(executor.id, localText(executor.name, language), discipline),
          )}
        />
      ) : null}
    </Stack>
  );
}
