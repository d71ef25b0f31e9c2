import { Center, Loader, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { HistoryValue } from './HistoryValue.tsx';
import classes from './ProjectHistory.module.css';

interface ProjectHistoryProps {
  id: string;
}

/** Who changed what and when, the latest first. */
export function ProjectHistory({ id }: ProjectHistoryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const history = useCall('records.history', { kind: 'project', id });
  if (history.error) {
    return <LoadProblem error={history.error} onRetry={() => void history.refetch()} />;
  }
  if (!history.data) {
    return (
      <Center p="xl">
        <Loader />
      </Center>
    );
  }
  return (
    <Stack gap="md" p="md" maw={1180}>
      {history.data.entries.map((entry) => (
        <section key={`${entry.at} ${entry.action}`} className={classes['entry']}>
          <Title order={2} size="h3">
            {t(`projects.history.${entry.action}`)}
          </Title>
          <Text size="sm" c="dimmed">
            {format.instant(entry.at)} · {entry.by}
            {entry.batchId ? ` · ${t('projects.history.byImport')}` : ''}
          </Text>
          {entry.changes.length > 0 ? (
            <Table mt="xs" layout="fixed">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('common.conflict.field')}</Table.Th>
                  <Table.Th>{t('projects.history.before')}</Table.Th>
                  <Table.Th>{t('projects.history.after')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {entry.changes.map((change) => (
                  <Table.Tr key={change.field}>
                    <Table.Th scope="row">
                      {t(`projects.field.${change.field.replace(/Id$/u, '')}`, {
                        defaultValue: change.field,
                      })}
                    </Table.Th>
                    <Table.Td>
                      <HistoryValue field={change.field} value={change.before} />
                    </Table.Td>
                    <Table.Td>
                      <HistoryValue field={change.field} value={change.after} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          ) : null}
        </section>
      ))}
    </Stack>
  );
}
