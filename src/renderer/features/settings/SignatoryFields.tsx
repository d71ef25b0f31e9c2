import { ActionIcon, Button, Fieldset, Group, Select, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { signatoryRoles, type Signatory } from '#shared/contract/office.ts';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';

interface SignatoryFieldsProps {
  value: readonly Signatory[];
  onChange: (value: Signatory[]) => void;
  problem: (path: string) => string | undefined;
}

const nobody: Signatory = {
  role: 'signs',
  name: { kk: '', ru: '', en: '' },
  position: { kk: '', ru: '', en: '' },
};

/** Who signs papers of the office, in the order in which they stand below them. */
export function SignatoryFields({ value, onChange, problem }: SignatoryFieldsProps) {
  const { t } = useTranslation();
  const errors = (path: string) => ({
    kk: problem(`${path}.kk`),
    ru: problem(`${path}.ru`),
    en: problem(`${path}.en`),
  });
  const change = (index: number, fields: Partial<Signatory>): void =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...fields } : one)));
  const move = (index: number, to: number): void => {
    const one = value[index];
    if (one) onChange(value.toSpliced(index, 1).toSpliced(to, 0, one));
  };
  return (
    <Stack gap="md">
      {value.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('settings.signatory.empty')}
        </Text>
      ) : null}
      {value.map((signatory, index) => (
        // The order is all that tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <Fieldset key={index} legend={t('settings.signatory.one', { number: index + 1 })}>
          <Stack gap="sm">
            <Group align="flex-end" justify="space-between">
              <Select
                w={320}
                label={t('settings.signatory.role')}
                data={signatoryRoles.map((role) => ({
                  value: role,
                  label: t(`settings.signatoryRole.${role}`),
                }))}
                value={signatory.role}
                allowDeselect={false}
                onChange={(chosen) => {
                  const role = signatoryRoles.find((known) => known === chosen);
                  if (role) change(index, { role });
                }}
              />
              <Group gap={4}>
                <ActionIcon
                  disabled={index === 0}
                  aria-label={t('settings.signatory.up', { number: index + 1 })}
                  onClick={() => move(index, index - 1)}
                >
                  <IconArrowUp size={18} />
                </ActionIcon>
                <ActionIcon
                  disabled={index === value.length - 1}
                  aria-label={t('settings.signatory.down', { number: index + 1 })}
                  onClick={() => move(index, index + 1)}
                >
                  <IconArrowDown size={18} />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('settings.signatory.remove', { number: index + 1 })}
                  onClick={() => onChange(value.toSpliced(index, 1))}
                >
                  <IconTrash size={18} />
                </ActionIcon>
              </Group>
            </Group>
            <LocalTextField
              label={t('settings.signatory.name')}
              value={signatory.name}
              errors={errors(`signatories.${index}.name`)}
              onChange={(name) => change(index, { name })}
            />
            <LocalTextField
              label={t('settings.signatory.position')}
              value={signatory.position}
              errors={errors(`signatories.${index}.position`)}
              onChange={(position) => change(index, { position })}
            />
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={value.length >= 20}
          onClick={() => onChange([...value, nobody])}
        >
          {t('settings.signatory.add')}
        </Button>
      </Group>
    </Stack>
  );
}
