import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatAmount, formatMoney } from '#shared/i18n/format/formatMoney.ts';
import { formatNumber } from '#shared/i18n/format/formatNumber.ts';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { registerList, type RegisterChoice } from './registerChoice.ts';
import classes from './Reports.module.css';

interface RegisterPreviewProps {
  choice: RegisterChoice;
}

/** Rows of the register shown as an example. */
const shownRows = 25;

/** The head, the first rows and the totals of the register, in the report's own language. */
export function RegisterPreview({ choice }: RegisterPreviewProps) {
  const { t, i18n } = useTranslation();
  const { language, filter } = choice;
  const inReport = i18n.getFixedT(language);
  const page = useCall(
    'projects.list',
    { ...registerList(choice), offset: 0, limit: shownRows },
    { keepsPrevious: true },
  );
  const totals = useCall('projects.totals', { filter }, { keepsPrevious: true }).data;
  if (page.error) return <LoadProblem error={page.error} onRetry={() => void page.refetch()} />;
  const rows = page.data?.rows ?? [];
  const total = page.data?.total ?? 0;
  const note = total > rows.length ? 'reportScreens.firstRows' : 'reportScreens.allRows';
  const column = (key: string): string => inReport(`reports.register.columns.${key}`);
  return (
    // A region that scrolls must be reachable by keyboard.
    <section
      className={classes['preview']}
      aria-label={t('reportScreens.preview')}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex
    >
      <Text size="sm" c="dimmed" mb="sm">
        {page.data && total === 0 ? t('reportScreens.nothing') : t(note, { total })}
      </Text>
      <div className={classes['paper']} lang={language}>
        <Title order={2} ta="center" mb="md">
          {inReport('reports.register.title')}
        </Title>
        <Table withTableBorder withColumnBorders layout="fixed" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="18%">{column('code')}</Table.Th>
              <Table.Th>{column('title')}</Table.Th>
              <Table.Th w="22%">{column('leadOrganisation')}</Table.Th>
              <Table.Th w="14%">{column('endDate')}</Table.Th>
              <Table.Th w="19%" ta="end">
                {column('budget')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((project) => (
              <Table.Tr key={project.id}>
                <Table.Td>{project.code}</Table.Td>
                <Table.Td>{localText(project.title, language)}</Table.Td>
                <Table.Td>
                  {project.leadOrganisation
                    ? localText(project.leadOrganisation.name, language)
                    : ''}
                </Table.Td>
                <Table.Td>{project.endDate ? formatDate(project.endDate, language) : ''}</Table.Td>
                <Table.Td ta="end">
                  {project.budget
                    ? `${formatAmount(project.budget, language, { whole: true })} ${project.budget.currency}`
                    : ''}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {totals ? (
          <>
            <p className={classes['total']}>
              {inReport('reports.register.totals.count', {
                rows: formatNumber(totals.count, language),
              })}
            </p>
            <dl className={classes['totals']}>
              {totals.budgets.map((money) => (
                <div key={money.currency}>
                  <dt>
                    {inReport('reports.register.totals.currency', { currency: money.currency })}
                  </dt>
                  <dd>{formatMoney(money, language)}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : null}
      </div>
    </section>
  );
}
