import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages } from '#shared/domain/language.ts';
import { useAction } from '../../api/useAction.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { useSettings } from '../../api/useSettings.ts';
import { languageNames } from '../../components/languageNames.ts';

const themes = ['system', 'light', 'dark'] as const;
const densities = ['compact', 'normal', 'relaxed'] as const;
const zooms = [80, 90, 100, 110, 125, 150, 175, 200];

/** Language, colours, density and zoom; every choice shows at once. */
export function LookSettings() {
  const { t } = useTranslation();
  const settings = useSettings();
  const language = useLanguage();
  const update = useAction('settings.update');
  const zoomValues = [...new Set([...zooms, settings.zoom])].toSorted((a, b) => a - b);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <Select
        label={t('settings.look.language')}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = languages.find((known) => known === value);
          if (chosen) update.mutate({ language: chosen });
        }}
      />
      <Select
        label={t('settings.look.theme')}
        data={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        value={settings.theme}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = themes.find((known) => known === value);
          if (chosen) update.mutate({ theme: chosen });
        }}
      />
      <Select
        label={t('settings.look.density')}
        data={densities.map((value) => ({ value, label: t(`settings.density.${value}`) }))}
        value={settings.density}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = densities.find((known) => known === value);
          if (chosen) update.mutate({ density: chosen });
        }}
      />
      <Select
        label={t('settings.look.zoom')}
        data={zoomValues.map((value) => ({ value: String(value), label: `${value} %` }))}
        value={String(settings.zoom)}
        allowDeselect={false}
        onChange={(value) => {
          if (value) update.mutate({ zoom: Number(value) });
        }}
      />
    </SimpleGrid>
  );
}
