import { Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FundingSummary } from '#shared/contract/funding.ts';
import { useFormat } from '../../../api/useFormat.ts';
import classes from '../../../components/parts/Parts.module.css';

type Sum = FundingSummary['sums'][number];

interface FundingSumsTableProps {
  title: string;
  /** Heading of the first column. */
  first: string;
  rows: readonly { name: string; sum: Sum }[];
}

const columns = ['planned', 'committed', 'disbursed', 'undisbursed', 'spent'] as const;

/** Sums of one currency in each row; nothing is added across currencies. */
export function FundingSumsTable({ title, first, rows }: FundingSumsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-label={title}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      <div className={classes['scroll']}>
        <Table className={classes['table']} aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{first}</Table.Th>
              {columns.map((column) => (
                <Table.Th key={column} scope="col" data-align="end">
                  {t(`funding.summary.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ name, sum }) => (
              <Table.Tr key={`${name} ${sum.currency}`}>
                <Table.Th scope="row">{name}</Table.Th>
                {columns.map((column) => (
                  <Table.Td key={column} data-align="end">
                    {sum[column] === 0
                      ? '—'
                      : format.money({ minor: sum[column], currency: sum.currency })}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
