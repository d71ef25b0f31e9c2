import { useState } from 'react';
import { CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportField, ImportKind } from '#shared/contract/importKinds.ts';
import type { ImportColumn, ImportConstant } from '#shared/contract/importTables.ts';
import { useFieldName } from '../useFieldName.ts';
import { ConstantValue } from './ConstantValue.tsx';
import { FieldSelect } from './FieldSelect.tsx';

interface ConstantsProps {
  kind: ImportKind;
  columns: readonly ImportColumn[];
  constants: readonly ImportConstant[];
  onChange: (constants: ImportConstant[]) => void;
}

/** Values that every row gets, for fields that no column fills. */
export function Constants({ kind, columns, constants, onChange }: ConstantsProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const [added, setAdded] = useState<ImportField | null>(null);
  const taken = new Set<string>(columns.flatMap(({ field }) => (field === null ? [] : [field])));
  for (const { field } of constants) taken.add(field);
  const put = (field: ImportField, value: string): void => {
    setAdded(null);
    const others = constants.filter((one) => one.field !== field);
    onChange(value === '' ? others : [...others, { field, value }]);
  };
  const lines = added === null ? constants : [...constants, { field: added, value: '' }];
  return (
    <Stack gap="xs" component="section" aria-label={t('imports.constants.title')} maw={900}>
      <Title order={2} size="h3">
        {t('imports.constants.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('imports.constants.text')}
      </Text>
      {lines.map(({ field, value }) => (
        <Group key={field} gap="xs" align="flex-end" wrap="nowrap">
          <ConstantValue
            kind={kind}
            field={field}
            value={value}
            isNew={field === added}
            onChange={(next) => put(field, next)}
          />
          <CloseButton
            aria-label={t('imports.constants.remove', { field: fieldName(kind, field) })}
            onClick={() => (field === added ? setAdded(null) : put(field, ''))}
          />
        </Group>
      ))}
      <Group maw={320}>
        <FieldSelect
          key={String(taken.size)}
          kind={kind}
          label={t('imports.constants.add')}
          value={null}
          without={taken}
          placeholder={t('imports.constants.add')}
          onChange={setAdded}
        />
      </Group>
    </Stack>
  );
}
