import type { Page } from '@playwright/test';
import type { Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openScreen } from './shellPage.ts';

const names: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

/** Answers the first question of the first start; ends when the choice of a workspace is shown. */
export async function chooseLanguage(window: Page, language: Language): Promise<void> {
  await window.getByRole('button', { name: names[language] }).click();
  const title = createTranslator(language)('start.title');
  await window.getByRole('heading', { name: title }).waitFor();
}

type Way = 'sample' | 'empty' | 'import';

async function begin(window: Page, language: Language, way: Way): Promise<void> {
  const t = createTranslator(language);
  await window.getByRole('button', { name: t(`start.ways.${way}.title`) }).click();
  const title = t(way === 'import' ? 'imports.title' : 'today.title');
  await window.getByRole('heading', { level: 1, name: title }).waitFor();
  if (way !== 'import') await openScreen(window, '/projects');
}

/** Makes the workspace with the public facts and ends on the list of projects. */
export async function createSample(window: Page, language: Language): Promise<void> {
  await begin(window, language, 'sample');
  await window.getByRole('row').nth(1).waitFor();
}

/** Makes a workspace without records and ends on the empty list of projects. */
export async function createEmpty(window: Page, language: Language): Promise<void> {
  await begin(window, language, 'empty');
}

/** Makes a workspace without records and ends on the first step of the import. */
export async function createForImport(window: Page, language: Language): Promise<void> {
  await begin(window, language, 'import');
}
