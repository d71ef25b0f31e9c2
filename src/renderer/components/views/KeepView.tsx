import { useState } from 'react';
import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SavedViewActions } from './useSavedViews.ts';

interface KeepViewProps {
  actions: SavedViewActions;
}

/** Keeps what the list shows now under a name; a name in use means that view. */
export function KeepView({ actions }: KeepViewProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const isTaken = actions.views.some((view) => view.name.toLowerCase() === name.toLowerCase());
  const keep = (): void => {
    if (name === '') return;
    void actions.keep(name).then(
      () => setTyped(''),
      () => undefined,
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('views.keepAs')}
          value={typed}
          maxLength={500}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" disabled={name === ''} loading={actions.isBusy}>
          {t(isTaken ? 'views.overwriteIt' : 'views.keep')}
        </Button>
      </Group>
    </form>
  );
}
