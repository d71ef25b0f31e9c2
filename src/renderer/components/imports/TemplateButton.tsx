import { useState } from 'react';
import { Button, Checkbox, Group, Radio, SimpleGrid, Stack } from '@mantine/core';
import { IconTableDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { importKinds, type ImportKind } from '#shared/contract/importKinds.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { showSavedFile } from '../../api/showSavedFile.tsx';
import { useAction } from '../../api/useAction.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { Dialog } from '../Dialog.tsx';
import { languageNames } from '../languageNames.ts';

/** Saves an empty workbook to fill in, with a sheet for each kind that is wanted. */
export function TemplateButton() {
  const { t } = useTranslation();
  const windowLanguage = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [kinds, setKinds] = useState<readonly ImportKind[]>(['projects']);
  const [chosen, setLanguage] = useState<Language | null>(null);
  const saving = useAction('imports.saveTemplate');
  const language = chosen ?? windowLanguage;
  const save = (): void =>
    saving.mutate(
      { kinds: [...kinds], language },
      {
        onSuccess: (file) => {
          if (file === null) return;
          setIsOpen(false);
          showSavedFile(t('imports.template.saved', { fileName: file.fileName }), file.token, t);
        },
      },
    );
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTableDown size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('imports.template.button')}
      </Button>
      <Dialog
        isOpen={isOpen}
        size="lg"
        title={t('imports.template.title')}
        onClose={() => setIsOpen(false)}
      >
        <Stack gap="md">
          <Checkbox.Group
            label={t('imports.template.kinds')}
            description={t('imports.template.text')}
            value={[...kinds]}
            onChange={(values) => setKinds(importKinds.filter((kind) => values.includes(kind)))}
          >
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={8} mt="xs">
              {importKinds.map((kind) => (
                <Checkbox key={kind} value={kind} label={t(`importFields.kind.${kind}`)} />
              ))}
            </SimpleGrid>
          </Checkbox.Group>
          <Radio.Group
            label={t('imports.template.language')}
            value={language}
            onChange={(value) => setLanguage(languages.find((one) => one === value) ?? null)}
          >
            <Group mt="xs">
              {languages.map((one) => (
                <Radio key={one} value={one} label={languageNames[one]} />
              ))}
            </Group>
          </Radio.Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setIsOpen(false)}>
              {t('common.cancel')}
            </Button>
            <Button disabled={kinds.length === 0} loading={saving.isPending} onClick={save}>
              {t('imports.template.save')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
