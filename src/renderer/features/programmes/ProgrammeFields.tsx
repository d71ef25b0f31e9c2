import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProgrammeInput } from '#shared/contract/programmes.ts';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';

interface ProgrammeFieldsProps {
  form: RecordForm<ProgrammeInput, ProgrammeInput>;
}

export function ProgrammeFields({ form }: ProgrammeFieldsProps) {
  const { t } = useTranslation();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  return (
    <Stack gap="lg">
      <LocalTextField
        label={t('programmes.field.name')}
        description={t('programmes.form.nameHint')}
        value={values.name}
        isLong
        error={problem('name')}
        errors={{ kk: problem('name.kk'), ru: problem('name.ru'), en: problem('name.en') }}
        onChange={(name) => set('name', name)}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label={t('programmes.field.code')}
          value={values.code}
          error={problem('code')}
          onChange={(event) => set('code', event.currentTarget.value)}
        />
        <TextInput
          label={t('programmes.field.funder')}
          value={values.funder}
          error={problem('funder')}
          onChange={(event) => set('funder', event.currentTarget.value)}
        />
      </SimpleGrid>
    </Stack>
  );
}
