/** Official papers made of a meeting. */
export const paperKinds = [
  'protocol',
  'shortProtocol',
  'assignments',
  'attendance',
  'visit',
  'briefing',
] as const;

export type PaperKind = (typeof paperKinds)[number];

export const paperFormats = ['docx', 'pdf'] as const;

export type PaperFormat = (typeof paperFormats)[number];

/** One language, or Kazakh and Russian side by side. */
export const paperLanguages = ['kk', 'ru', 'en', 'kkru'] as const;

export type PaperLanguage = (typeof paperLanguages)[number];
