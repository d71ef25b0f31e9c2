import { Button, Group, Text, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands.ts';

interface FormBarProps {
  isDirty: boolean;
  isSaving: boolean;
  onSave: () => void;
  onReset: () => void;
}

/** Save and take back, at the foot of a form; Ctrl+S saves too. */
export function FormBar({ isDirty, isSaving, onSave, onReset }: FormBarProps) {
  const { t } = useTranslation();
  useCommand('save', onSave, isDirty && !isSaving);
  return (
    <Group gap="xs" wrap="wrap">
      <Tooltip label="Ctrl+S">
        <Button onClick={onSave} loading={isSaving} disabled={!isDirty}>
          {t('common.save')}
        </Button>
      </Tooltip>
      <Button variant="default" onClick={onReset} disabled={!isDirty || isSaving}>
        {t('common.reset')}
      </Button>
      <Text size="sm" c="dimmed" aria-live="polite">
        {isDirty ? t('common.unsaved') : ''}
      </Text>
    </Group>
  );
}
