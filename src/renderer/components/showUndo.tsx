import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface UndoNote {
  /** Takes the place of the note with this id. */
  id?: string;
  message: string;
  /** Label of the button, "Undo" in the window's language. */
  undoLabel: string;
  onUndo: () => void;
}

/** Says that something was deleted and offers to bring it back. */
export function showUndo({ message, undoLabel, onUndo, ...note }: UndoNote): void {
  if (note.id !== undefined) notifications.hide(note.id);
  const id = notifications.show({
    ...note,
    autoClose: 15_000,
    color: 'accent',
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undoLabel}
        </Button>
      </Group>
    ),
  });
}
