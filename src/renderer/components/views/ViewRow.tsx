import { useState } from 'react';
import { ActionIcon, Anchor, Button, Group, TextInput, Tooltip } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { IconDeviceFloppy, IconPencil, IconTrash, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SavedView, SavedViewActions } from './useSavedViews.ts';
import { searchOf } from './viewState.ts';

interface ViewRowProps {
  view: SavedView;
  isCurrent: boolean;
  actions: SavedViewActions;
  /** The view's link was followed. */
  onOpen: () => void;
}

const ViewLink = createLink(Anchor<'a'>);

/** One view: a link to it, and what can be done with it. */
export function ViewRow({ view, isCurrent, actions, onOpen }: ViewRowProps) {
  const { t } = useTranslation();
  const [isRenaming, setIsRenaming] = useState(false);
  const { name } = view;
  const ignore = (): void => undefined;
  if (isRenaming) {
    return <RenameRow view={view} actions={actions} onDone={() => setIsRenaming(false)} />;
  }
  return (
    <Group component="li" gap={2} wrap="nowrap">
      <ViewLink
        to="."
        search={searchOf(view)}
        flex={1}
        size="sm"
        fw={isCurrent ? 600 : 400}
        truncate
        title={name}
        {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
        onClick={onOpen}
      >
        {name}
      </ViewLink>
      <Step
        icon={IconDeviceFloppy}
        label={t('views.overwrite', { name })}
        run={() => void actions.overwrite(view).catch(ignore)}
      />
      <Step icon={IconPencil} label={t('views.rename', { name })} run={() => setIsRenaming(true)} />
      <Step
        icon={IconTrash}
        label={t('views.remove', { name })}
        run={() => void actions.remove(view).catch(ignore)}
      />
    </Group>
  );
}

interface RenameRowProps {
  view: SavedView;
  actions: SavedViewActions;
  onDone: () => void;
}

function RenameRow({ view, actions, onDone }: RenameRowProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(view.name);
  const rename = (): void => {
    const name = typed.trim();
    if (name !== '') void actions.rename(view, name).then(onDone, () => undefined);
  };
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <Group gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            size="xs"
            aria-label={t('views.newName', { name: view.name })}
            value={typed}
            maxLength={500}
            data-autofocus
            ref={(input) => input?.focus()}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              onDone();
            }}
          />
          <Button size="compact-sm" type="submit" disabled={typed.trim() === ''}>
            {t('common.save')}
          </Button>
        </Group>
      </form>
    </li>
  );
}

interface StepProps {
  icon: Icon;
  label: string;
  run: () => void;
}

function Step({ icon: Icon, label, run }: StepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size="sm" color="gray" aria-label={label} onClick={run}>
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
