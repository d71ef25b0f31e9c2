import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type { Language } from '#shared/domain/language.ts';
import type { ReportSection } from '#shared/report/reportModel.ts';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { isNumber, modelText } from './modelText.ts';
import classes from './Reports.module.css';

interface SectionProps {
  section: ReportSection;
  language: Language;
}

function SectionView({ section, language }: SectionProps) {
  const { t } = useTranslation();
  if (section.kind === 'text') return <p>{section.text}</p>;
  if (section.kind === 'figures') {
    return (
      <dl className={classes['figures']}>
        {section.figures.map(({ label, value, type, meaning }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === null ? '–' : modelText(value, type, language)}</dd>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    );
  }
  if (section.kind === 'card') {
    return (
      <dl className={classes['figures']}>
        {section.lines.map(({ label, value, type }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === null ? '–' : modelText(value, type, language)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  const { columns, rows, rowCount, title } = section;
  return (
    <>
      <Table aria-label={title} withTableBorder withColumnBorders verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.key} ta={isNumber(column.type) ? 'end' : 'start'}>
                {column.title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows of a report have no name
            <Table.Tr key={index}>
              {columns.map(({ key, type }, at) => (
                <Table.Td key={key} ta={isNumber(type) ? 'end' : 'start'}>
                  {modelText(row[at] ?? null, type, language)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rowCount > rows.length ? (
        <Text size="xs" c="dimmed" mt={4}>
          {t('reportScreens.firstRows', { total: rowCount })}
        </Text>
      ) : null}
    </>
  );
}

/** A report of the catalogue from the same model that its files are written from. */
export function ModelPreview({ report }: { report: ChosenReport }) {
  const { t } = useTranslation();
  const preview = useCall('reports.preview', report, { keepsPrevious: true });
  if (preview.error) {
    return <LoadProblem error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  const model = preview.data;
  return (
    // A region that scrolls must be reachable by keyboard.
    <section
      className={classes['preview']}
      aria-label={t('reportScreens.preview')}
      aria-busy={preview.isFetching}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex
    >
      {model ? (
        <div className={classes['paper']} lang={model.language}>
          <Title order={2} mb="xs">
            {model.title}
          </Title>
          {model.facts.map((fact) => (
            <Text key={fact} size="sm">
              {fact}
            </Text>
          ))}
          {model.sections.map((section) => (
            <section key={section.title} className={classes['section']}>
              <Title order={3} size="h4" mb={6}>
                {section.title}
              </Title>
              <SectionView section={section} language={model.language} />
            </section>
          ))}
        </div>
      ) : null}
    </section>
  );
}
