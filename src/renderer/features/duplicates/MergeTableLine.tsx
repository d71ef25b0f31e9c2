import { Radio, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { fieldLabelKey } from '../../components/history/fieldLabels.ts';
import { useFieldText } from '../../components/history/useFieldText.ts';
import classes from './Duplicates.module.css';
import type { Choice, MergeLine, Side } from './mergeChoice.ts';
import type { Merged } from './mergeKinds.ts';
import { linksOf } from './mergeNames.ts';

interface MergeTableLineProps {
  kind: DuplicateKind;
  records: Readonly<Record<Side, Merged>>;
  line: MergeLine;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  /** The table has a column for "both". */
  hasLists: boolean;
}

const sides: readonly Side[] = ['first', 'second'];

/** One field of two records; where they differ, a radio button for each. */
export function MergeTableLine(props: MergeTableLineProps) {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const { kind, records, line, choice, onChoice, hasLists } = props;
  const { field, language } = line;
  const key = fieldLabelKey(kind, field);
  const name = key === undefined ? field : t(key);
  const spoken = language === null ? '' : t(`common.language.${language}`);
  // "Family name (in Kazakh)": inside a label the language does not begin a sentence.
  const label =
    spoken === '' ? name : `${name} (${spoken.slice(0, 1).toLowerCase()}${spoken.slice(1)})`;
  const textOf = (side: Side): string => {
    const value = line[side];
    // Two numbers can be told apart only when they are shown whole.
    if (field === 'iin' && typeof value === 'string') return value;
    const shown = fieldText({ kind, field, value, links: linksOf(records[side]) });
    return shown.map(({ text }) => text).join('\n');
  };
  const option = (value: Choice, text: string) => (
    <Radio
      name={`merge.${line.path}`}
      label={<span className={classes['lines']}>{text === '' ? '—' : text}</span>}
      aria-label={`${t('duplicates.merge.choose', { field: label })}: ${text === '' ? '—' : text}`}
      checked={choice === value}
      onChange={() => onChoice(value)}
    />
  );
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {label}
      </Table.Th>
      {line.isSame ? (
        <Table.Td colSpan={hasLists ? 3 : 2}>
          <span className={classes['lines']}>{textOf('first')}</span>{' '}
          <Text component="span" size="xs" c="dimmed">
            {t('duplicates.merge.same')}
          </Text>
        </Table.Td>
      ) : (
        <>
          {sides.map((side) => (
            <Table.Td key={side}>{option(side, textOf(side))}</Table.Td>
          ))}
          {hasLists ? (
            <Table.Td>{line.isList ? option('both', t('duplicates.merge.both')) : null}</Table.Td>
          ) : null}
        </>
      )}
    </Table.Tr>
  );
}
