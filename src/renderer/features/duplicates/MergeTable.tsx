import { Radio, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RowLink } from '../../components/RowLink.tsx';
import classes from './Duplicates.module.css';
import { LinkCounts } from './LinkCounts.tsx';
import type { Choice, MergeLine, Side } from './mergeChoice.ts';
import type { Merged } from './mergeKinds.ts';
import { MergeTableLine } from './MergeTableLine.tsx';
import { nameOf } from './mergeNames.ts';
import { recordPages } from './recordPages.ts';

interface MergeTableProps {
  kind: DuplicateKind;
  records: Readonly<Record<Side, Merged>>;
  lines: readonly MergeLine[];
  kept: Side;
  onKept: (side: Side) => void;
  choiceOf: (line: MergeLine) => Choice;
  onChoice: (path: string, choice: Choice) => void;
}

const sides: readonly Side[] = ['first', 'second'];

/** Two records side by side, a line for each field, with what is kept chosen by radio buttons. */
export function MergeTable(props: MergeTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, records, lines, kept, onKept, choiceOf, onChoice } = props;
  const hasLists = lines.some(({ isList, isSame }) => isList && !isSame);
  const legend = t('duplicates.merge.keepLegend');
  return (
    <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table
        aria-label={t('duplicates.merge.table')}
        className={classes['merge'] ?? ''}
        verticalSpacing={6}
        layout="fixed"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={200}>
              {t('duplicates.merge.field')}
            </Table.Th>
            {sides.map((side) => (
              <Table.Th key={side} scope="col">
                <Text size="xs" c="dimmed">
                  {t(`duplicates.merge.${side}`)}
                </Text>
                <RowLink
                  to={`${recordPages[kind]}/${records[side].id}`}
                  text={localText(nameOf(records[side]), language)}
                />
              </Table.Th>
            ))}
            {hasLists ? (
              <Table.Th scope="col" w={160}>
                {t('duplicates.merge.both')}
              </Table.Th>
            ) : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row">{legend}</Table.Th>
            {sides.map((side) => (
              <Table.Td key={side}>
                <Radio
                  name="kept"
                  label={t('duplicates.merge.keep')}
                  aria-label={`${legend}: ${t(`duplicates.merge.${side}`)}. ${t('duplicates.merge.keep')}`}
                  checked={kept === side}
                  onChange={() => onKept(side)}
                />
              </Table.Td>
            ))}
            {hasLists ? <Table.Td /> : null}
          </Table.Tr>
          {lines.map((line) => (
            <MergeTableLine
              key={line.path}
              kind={kind}
              records={records}
              line={line}
              choice={choiceOf(line)}
              onChoice={(choice) => onChoice(line.path, choice)}
              hasLists={hasLists}
            />
          ))}
          <Table.Tr>
            <Table.Th scope="row">{t('duplicates.merge.links')}</Table.Th>
            {sides.map((side) => (
              <Table.Td key={side}>
                <LinkCounts kind={kind} id={records[side].id} />
              </Table.Td>
            ))}
            {hasLists ? <Table.Td /> : null}
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
