import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  dateSpans,
  type BuilderColumnInfo,
  type BuilderList,
  type BuiltCondition,
} from '#shared/contract/builder.ts';
import { DateField } from '../../../../components/fields/DateField.tsx';
import { valuesWanted } from '../draft.ts';
import { AmountValue } from './AmountValue.tsx';
import { ChosenValues } from './ChosenValues.tsx';

export interface ConditionValuesProps {
  condition: BuiltCondition;
  info: BuilderColumnInfo;
  list: BuilderList;
  /** The column in words. */
  name: string;
  onChange: (condition: BuiltCondition) => void;
}

/** What a column is compared with. */
export function ConditionValues(props: ConditionValuesProps) {
  const { t } = useTranslation();
  const { condition, info, name, onChange } = props;
  const { is, values } = condition;
  const wanted = valuesWanted(is);
  const label = t('reportBuilder.form.valueOf', { column: name });
  const store = (next: (string | number)[]): void => onChange({ ...condition, values: next });
  if (wanted === 'none') return null;
  if (wanted === 'many') return <ChosenValues {...props} />;
  if (is === 'span') {
    return (
      <Select
        size="xs"
        aria-label={label}
        value={String(values[0] ?? '')}
        placeholder={t('reportBuilder.form.choose')}
        data={dateSpans.map((span) => ({ value: span, label: t(`reportBuilder.spans.${span}`) }))}
        onChange={(span) => store(span === null ? [] : [span])}
      />
    );
  }
  const at = (index: number) => ({
    value: values[index],
    onChange: (value: string | number) => {
      const other = values[1 - index] ?? '';
      store(wanted === 'two' ? (index === 0 ? [value, other] : [other, value]) : [value]);
    },
  });
  const places = wanted === 'two' ? [0, 1] : [0];
  if (info.kind === 'date') {
    return (
      <Group gap={6} grow align="flex-start">
        {places.map((index) => {
          const { value, onChange: set } = at(index);
          const side = places.length === 1 ? 'day' : index === 0 ? 'from' : 'to';
          return (
            <DateField
              key={index}
              label={t(`reportBuilder.form.${side}`)}
              value={String(value ?? '')}
              onChange={set}
            />
          );
        })}
      </Group>
    );
  }
  if (info.kind === 'text' || info.kind === 'code' || is === 'contains' || is === 'lacks') {
    return (
      <TextInput
        size="xs"
        aria-label={label}
        value={String(values[0] ?? '')}
        maxLength={500}
        onChange={(event) => store([event.currentTarget.value])}
      />
    );
  }
  return (
    <Group gap={6} grow align="flex-start">
      {places.map((index) => (
        <AmountValue
          key={index}
          kind={info.kind}
          label={label}
          currency={condition.currency}
          {...at(index)}
          {...(index === 0
            ? { onCurrency: (currency: string) => onChange({ ...condition, currency, values: [] }) }
            : {})}
        />
      ))}
    </Group>
  );
}
