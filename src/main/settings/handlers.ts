import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { Settings, settings } from '#shared/contract/settings.ts';
import type { SettingsStore } from './settingsStore.ts';

export function settingsHandlers(
  store: SettingsStore,
  announce: (settings: Settings) => void,
): HandlersOf<typeof settings> {
  return {
    'settings.get': async () => store.get(),
    'settings.update': async (changes) => {
      const given = Object.entries(changes).filter(([, value]) => value !== undefined);
      const next = store.update(Object.fromEntries(given));
      announce(next);
      return next;
    },
  };
}
