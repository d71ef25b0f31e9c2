import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconTemplate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { showSavedFile } from '../../../api/showSavedFile.tsx';
import { useAction } from '../../../api/useAction.ts';

interface TemplateMenuProps {
  choice: ChosenReport;
  /** The report cannot be made yet. */
  isDisabled?: boolean;
}

/** Fills the office's own workbook with a report, or saves an example of one to start from. */
export function TemplateMenu({ choice, isDisabled = false }: TemplateMenuProps) {
  const { t } = useTranslation();
  const fill = useAction('templates.fill');
  const example = useAction('templates.example');
  const shown = (file: { fileName: string; token: string } | null): void => {
    if (file) showSavedFile(t('reportScreens.saved', { fileName: file.fileName }), file.token, t);
  };
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconTemplate size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          disabled={isDisabled}
          loading={fill.isPending || example.isPending}
        >
          {t('reportBuilder.template.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => fill.mutate({ choice }, { onSuccess: shown })}>
          {t('reportBuilder.template.fill')}
        </Menu.Item>
        <Menu.Item onClick={() => example.mutate({ choice }, { onSuccess: shown })}>
          {t('reportBuilder.template.example')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
