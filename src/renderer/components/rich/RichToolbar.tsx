import { ActionIcon, Group } from '@mantine/core';
import { IconBold, IconHeading, IconList, IconListNumbers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EditCommand, EditState } from './editing.ts';

interface RichToolbarProps {
  /** Name of the text that it forms. */
  label: string;
  state: EditState;
  onRun: (command: EditCommand) => void;
}

const commands = [
  { command: 'bold', icon: IconBold },
  { command: 'heading', icon: IconHeading },
  { command: 'bullet', icon: IconList },
  { command: 'number', icon: IconListNumbers },
] as const;

/** The few forms that a text of the minutes may have. */
export function RichToolbar({ label, state, onRun }: RichToolbarProps) {
  const { t } = useTranslation();
  return (
    <Group gap={2} role="toolbar" aria-label={t('minutes.rich.toolbar', { field: label })}>
      {commands.map(({ command, icon: Icon }) => {
        const isOn = command === 'bold' ? state.isBold : state.type === command;
        const name = t(`minutes.rich.${command}`);
        return (
          <ActionIcon
            key={command}
            size="md"
            color={isOn ? 'accent' : 'gray'}
            variant={isOn ? 'light' : 'subtle'}
            aria-label={name}
            aria-pressed={isOn}
            title={command === 'bold' ? `${name} (Ctrl+B)` : name}
            // The selection in the text stays while a button is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onRun(command)}
          >
            <Icon size={16} aria-hidden />
          </ActionIcon>
        );
      })}
    </Group>
  );
}
