import { useState, type KeyboardEvent } from 'react';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFoundRecords } from './useFoundRecords.ts';
import { usePaletteCommands } from './usePaletteCommands.ts';
import type { HelpControl } from './useShortcuts.ts';

interface PaletteProps {
  control: HelpControl;
}

/** Ctrl+K: finds records in any spelling and carries out commands. */
export function Palette({ control }: PaletteProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const commands = usePaletteCommands(query, control);
  const groups = [...useFoundRecords(query), { group: t('app.palette.commands'), items: commands }];
  const shown = groups.filter((group) => group.items.length > 0);
  return (
    <Spotlight.Root
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('app.palette.open') } }}
      scrollable
      maxHeight={420}
    >
      <Spotlight.Search
        placeholder={t('app.palette.placeholder')}
        aria-label={t('app.palette.placeholder')}
        onKeyDown={pressFirst}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList data-spotlight-list>
        {shown.map(({ group, items }) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {items.map(({ id, label, description, icon: Icon, run }) => (
              <Spotlight.Action
                key={id}
                label={label}
                {...(description ? { description } : {})}
                leftSection={<Icon size={18} aria-hidden />}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {shown.length === 0 ? <Spotlight.Empty>{t('app.palette.nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Results that come late are not marked yet: then Enter takes the first of them. */
function pressFirst(event: KeyboardEvent): void {
  const list = document.querySelector('[data-spotlight-list]');
  if (event.key !== 'Enter' || !list || list.querySelector('[data-selected]')) return;
  event.preventDefault();
  list.querySelector('button')?.click();
}
