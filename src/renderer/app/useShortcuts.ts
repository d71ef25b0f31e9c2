import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { MenuCommand } from '#shared/contract/events.ts';
import { runCommand } from '../api/commands.ts';
import { useEvent } from '../api/useEvent.ts';

export interface HelpControl {
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

/** Carries out shortcuts and menu commands: the screen's own meaning first, then the window's. */
export function useShortcuts(): HelpControl {
  const [isOpen, { open, close }] = useDisclosure(false);
  const navigate = useNavigate();
  const router = useRouter();

  const fallbacks: Partial<Record<MenuCommand, () => void>> = {
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
    keys.map(([key, command]) => [key, () => carryOut(command), { usePhysicalKeys: true }]),
    [],
  );
  return { isOpen, open, close };
}
