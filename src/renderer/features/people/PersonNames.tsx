import { Fieldset, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonInput } from '#shared/contract/people.ts';
import { languages } from '#shared/domain/language.ts';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import type { PersonDraft } from './personDraft.ts';
import { usePersonLabel } from './usePersonLabel.ts';

interface PersonNamesProps {
  form: RecordForm<PersonDraft, PersonInput>;
}

const parts = ['family', 'given', 'patronymic'] as const;

/** Family name, given name and patronymic, one group of fields per language. */
export function PersonNames({ form }: PersonNamesProps) {
  const { t } = useTranslation();
  const label = usePersonLabel();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  const required = problem('family');
  return (
    <div>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {languages.map((language) => (
          <Fieldset
            key={language}
            legend={t(`common.language.${language}`)}
            variant="unstyled"
            m={0}
            p={0}
          >
            <Stack gap="xs">
              {parts.map((part) => (
                <TextInput
                  key={part}
                  label={label(part)}
                  lang={language}
                  value={values[part][language]}
                  error={
                    problem(`${part}.${language}`) ??
                    (part === 'family' && language === 'kk' && required !== undefined)
                  }
                  onChange={(event) =>
                    set(part, { ...values[part], [language]: event.currentTarget.value })
                  }
                />
              ))}
            </Stack>
          </Fieldset>
        ))}
      </SimpleGrid>
      {required ? (
        <Text size="xs" c="var(--mantine-color-error)" mt={4} role="alert">
          {required}
        </Text>
      ) : null}
    </div>
  );
}
