import { ActionIcon, Group, Select, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BuilderColumnInfo, BuilderList, BuiltCondition } from '#shared/contract/builder.ts';
import classes from '../Builder.module.css';
import { valuesWanted } from '../draft.ts';
import { ConditionValues } from './ConditionValues.tsx';

interface ConditionRowProps {
  condition: BuiltCondition;
  info: BuilderColumnInfo;
  list: BuilderList;
  onChange: (condition: BuiltCondition | null) => void;
}

/** One condition, read as a sentence: the column, how it is compared, with what. */
export function ConditionRow({ condition, info, list, onChange }: ConditionRowProps) {
  const { t } = useTranslation();
  const name = t(`reportBuilder.columns.${info.word}`);
  return (
    <fieldset className={classes['condition']} aria-label={name}>
      <Group gap={4} wrap="nowrap">
        <Text size="sm" fw={500} flex={1} miw={0} lineClamp={2}>
          {name}
        </Text>
        <Select
          size="xs"
          w={150}
          aria-label={t('reportBuilder.form.comparisonOf', { column: name })}
          value={condition.is}
          allowDeselect={false}
          data={info.comparisons.map((one) => ({
            value: one,
            label: t(`reportBuilder.is.${one}`),
          }))}
          onChange={(chosen) => {
            const is = info.comparisons.find((one) => one === chosen);
            if (is === undefined) return;
            const isAlike = valuesWanted(is) === valuesWanted(condition.is);
            const values =
              isAlike && is !== 'span' && condition.is !== 'span' ? condition.values : [];
            onChange({ ...condition, is, values });
          }}
        />
        <ActionIcon
          color="gray"
          aria-label={t('reportBuilder.form.remove', { what: name })}
          onClick={() => onChange(null)}
        >
          <IconX size={16} />
        </ActionIcon>
      </Group>
      <ConditionValues
        condition={condition}
        info={info}
        list={list}
        name={name}
        onChange={onChange}
      />
    </fieldset>
  );
}
