import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCopyCheck,
  IconHelp,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sections } from './sections.ts';
import type { HelpControl } from './useShortcuts.ts';

export interface PaletteItem {
  id: string;
  label: string;
  description?: string;
  icon: Icon;
  run: () => void;
}

const creations = [
  ['/projects/new', 'app.palette.newProject'],
  ['/organisations/new', 'app.palette.newOrganisation'],
  ['/people/new', 'people.form.new'],
  ['/programmes/new', 'app.palette.newProgramme'],
] as const;

/** Commands whose text holds the query. */
export function usePaletteCommands(query: string, control: HelpControl): PaletteItem[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const all: PaletteItem[] = [
    ...creations.map(([to, text]) => ({
      id: to,
      label: t(text),
      icon: IconPlus,
      run: () => void navigate({ to }),
    })),
    ...sections.map(({ to, text, icon }) => ({
      id: to,
      label: t('app.palette.goTo', { place: t(text) }),
      icon,
      run: () => void navigate({ to }),
    })),
    {
      id: '/duplicates',
      label: t('app.palette.goTo', { place: t('duplicates.title') }),
      icon: IconCopyCheck,
      run: () => void navigate({ to: '/duplicates' }),
    },
    {
      id: 'undo',
      label: t('history.undo'),
      description: 'Ctrl+Z',
      icon: IconArrowBackUp,
      run: control.undo,
    },
    {
      id: 'redo',
      label: t('history.redo'),
      description: 'Ctrl+Y',
      icon: IconArrowForwardUp,
      run: control.redo,
    },
    {
      id: 'help',
      label: t('app.help.title'),
      description: 'F1',
      icon: IconHelp,
      run: control.open,
    },
  ];
  const wanted = query.trim().toLowerCase();
  return all.filter((item) => item.label.toLowerCase().includes(wanted));
}
