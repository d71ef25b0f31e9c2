import { useState, type ReactNode } from 'react';
import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '#shared/domain/language.ts';
import { useLanguage } from '../../../api/useLanguage.ts';

interface LanguageTabsProps {
  label: string;
  /** Languages in which something is written; they are marked. */
  filled: readonly Language[];
  /** Opens with the first language that is filled, for reading; for writing with that of the window. */
  isRead?: boolean;
  children: (language: Language) => ReactNode;
}

/** The three languages of a long text, one at a time. */
export function LanguageTabs({ label, filled, isRead = false, children }: LanguageTabsProps) {
  const { t } = useTranslation();
  const own = useLanguage();
  const first = isRead && !filled.includes(own) ? (filled[0] ?? own) : own;
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = isRead ? languages.filter((one) => filled.includes(one)) : languages;
  const shown = offered.find((one) => one === chosen) ?? first;
  if (isRead && offered.length < 2) return children(shown);
  return (
    <Tabs value={shown} onChange={setChosen}>
      <Tabs.List aria-label={label} mb={8}>
        {offered.map((language) => (
          <Tabs.Tab key={language} value={language} py={6}>
            {t(`common.language.${language}`)}
            {!isRead && filled.includes(language) ? ' ✓' : ''}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {offered.map((language) => (
        <Tabs.Panel key={language} value={language}>
          {children(language)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
