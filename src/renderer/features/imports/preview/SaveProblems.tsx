import { Button } from '@mantine/core';
import { IconMessageReport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showSavedFile } from '../../../api/showSavedFile.tsx';
import { useAction } from '../../../api/useAction.ts';
import { useLanguage } from '../../../api/useLanguage.ts';

interface SaveProblemsProps {
  importId: string;
}

/** Saves the file as it came, with a comment in every cell that has a problem. */
export function SaveProblems({ importId }: SaveProblemsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const saving = useAction('imports.saveProblems');
  const save = (): void =>
    saving.mutate(
      { importId, language },
      {
        onSuccess: (file) => {
          if (file === null) return;
          showSavedFile(
            t('imports.preview.savedProblems', { fileName: file.fileName }),
            file.token,
            t,
          );
        },
      },
    );
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconMessageReport size={14} aria-hidden />}
      loading={saving.isPending}
      onClick={save}
    >
      {t('imports.preview.saveProblems')}
    </Button>
  );
}
