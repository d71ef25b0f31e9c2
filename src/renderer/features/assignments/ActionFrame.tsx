import type { ReactNode } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '#shared/contract/assignments.ts';

/** What every form of an action gets. */
export interface ActionFormProps {
  assignment: Assignment;
  onClose: () => void;
}

interface ActionFrameProps {
  isReady: boolean;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The fields of an action with its buttons; Enter saves. */
export function ActionFrame({ isReady, isSaving, onSave, onClose, children }: ActionFrameProps) {
  const { t } = useTranslation();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSave();
      }}
    >
      <Stack gap="md">
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={!isReady} loading={isSaving}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
