import { Fieldset, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages } from '#shared/domain/language.ts';
import type { Builder } from '../useBuilder.ts';

/** The title of the report in each language, one below the other: the panel is narrow. */
export function TitleFields({ builder: { report, change } }: { builder: Builder }) {
  const { t } = useTranslation();
  const { title } = report;
  return (
    <Fieldset legend={t('reportBuilder.form.reportTitle')} variant="unstyled" m={0} p={0}>
      <Text size="xs" c="dimmed" mb={4}>
        {t('reportBuilder.form.titleHint')}
      </Text>
      <Stack gap={6}>
        {languages.map((language) => (
          <TextInput
            key={language}
            label={t(`common.language.${language}`)}
            labelProps={{ fw: 400 }}
            lang={language}
            maxLength={500}
            value={title[language]}
            onChange={(event) =>
              change({ title: { ...title, [language]: event.currentTarget.value } })
            }
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
