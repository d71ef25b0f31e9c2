import type { Language } from '../../domain/language.ts';
import { formatNumber } from './formatNumber.ts';

const units: Readonly<Record<Language, readonly string[]>> = {
  kk: ['Б', 'КБ', 'МБ', 'ГБ', 'ТБ'],
  ru: ['Б', 'КБ', 'МБ', 'ГБ', 'ТБ'],
  en: ['B', 'KB', 'MB', 'GB', 'TB'],
};

/** A size as file managers show it, 1024 bytes to the KB: `12 КБ`, `3,4 МБ`. */
export function formatBytes(bytes: number, language: Language): string {
  let step = 0;
  let size = bytes;
  while (step < 4 && Math.round(size * 10) >= 10_240) {
    size /= 1024;
    step += 1;
  }
  const digits = step === 0 || size >= 9.95 ? 0 : 1;
  return `${formatNumber(size, language, digits)}\u00A0${units[language][step] ?? ''}`;
}
