import { useDisclosure, useHotkeys, type HotkeyItem } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { MenuCommand } from '#shared/contract/events.ts';
import { runCommand } from '../api/commands.ts';
import { useEvent } from '../api/useEvent.ts';
import { isTextField } from './isTextField.ts';
import { useUndo, type Undo } from './useUndo.ts';

export interface HelpControl extends Undo {
  isOpen: boolean;
  open: () => void;
  close: () => void;
}

/** Keys by their place: on a Russian or Kazakh keyboard K gives another letter, and must do the same. */
const keys: readonly (readonly [string, MenuCommand])[] = [
  ['mod+K', 'find'],
  ['mod+N', 'newRecord'],
  ['mod+S', 'save'],
  ['mod+F', 'filter'],
  ['mod+I', 'import'],
  ['mod+E', 'export'],
  ['alt+ArrowLeft', 'back'],
  ['F1', 'help'],
];

const undoKeys: readonly (readonly [string, 'undo' | 'redo'])[] = [
  ['mod+Z', 'undo'],
  ['mod+Y', 'redo'],
  ['mod+shift+Z', 'redo'],
];

/** Carries out shortcuts and menu commands: the screen's own meaning first, then the window's. */
export function useShortcuts(): HelpControl {
  const [isOpen, { open, close }] = useDisclosure(false);
  const navigate = useNavigate();
  const router = useRouter();
  const { undo, redo } = useUndo();

  const fallbacks: Partial<Record<MenuCommand, () => void>> = {
    // Chosen in the menu while a text is written: the field's own undo, as by its keys.
    undo: () => (isWriting() ? void document.execCommand('undo') : undo()),
    redo: () => (isWriting() ? void document.execCommand('redo') : redo()),
    newRecord: () => void navigate({ to: '/projects/new' }),
    find: () => spotlight.open(),
    import: () => void navigate({ to: '/import' }),
    export: () => void navigate({ to: '/reports' }),
    settings: () => void navigate({ to: '/settings' }),
    back: () => router.history.back(),
    help: open,
  };
  const carryOut = (command: MenuCommand): void => {
    if (!runCommand(command)) fallbacks[command]?.();
  };

  useEvent('menu.command', ({ command }) => carryOut(command));
  useHotkeys(
    [
      ...keys.map(([key, command]): HotkeyItem => [
        key,
        () => carryOut(command),
        { usePhysicalKeys: true },
      ]),
      // In a text field the keys stay with the field.
      ...undoKeys.map(([key, command]): HotkeyItem => [
        key,
        (event) => {
          if (isTextField(event.target)) return;
          event.preventDefault();
          carryOut(command);
        },
        { usePhysicalKeys: true, preventDefault: false },
      ]),
    ],
    [],
    // Minutes are written in an element that is editable itself.
    true,
  );
  return { isOpen, open, close, undo, redo };
}

function isWriting(): boolean {
  return isTextField(document.activeElement);
}
