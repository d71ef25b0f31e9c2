import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { addFormats, textOptions } from '#shared/i18n/options.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

describe('createTranslator', () => {
  it('speaks each language without switching the others', () => {
    const [kk, ru, en] = languages.map((language) => createTranslator(language));
    expect([kk?.('status.active'), ru?.('status.active'), en?.('status.active')]).toEqual([
      'Жүзеге асырылуда',
      'Реализуется',
      'Under way',
    ]);
  });

  it('puts values in as they are: the window escapes, files do not', () => {
    const text = createTranslator('en')('errors.PROJECT_CODE_TAKEN', { code: '<KZ> & {{x}}' });
    expect(text).toContain('<KZ> & {{x}}');
  });

  it('formats numbers and sizes by our own rules, not by those of the platform', () => {
    expect(createTranslator('kk')('errors.TOO_MANY_ROWS', { limit: 200_000 })).toContain(
      '200\u00A0000',
    );
    expect(
      createTranslator('ru')('errors.FILE_TOO_LARGE', { bytes: 1_572_864, limit: 0 }),
    ).toContain('1,5\u00A0МБ');
  });

  it('chooses the Kazakh and Russian plural forms', async () => {
    const forms = { ru: ['проект', 'проекта', 'проектов'], kk: ['жоба', 'жоба', 'жоба'] } as const;
    for (const language of ['ru', 'kk'] as const) {
      const [one, few, many] = forms[language];
      const instance = createInstance();
      await instance.init({
        ...textOptions(language),
        resources: {
          [language]: {
            translation: {
              n_few: `{{count}} ${few}`,
              n_many: `{{count}} ${many}`,
              n_one: `{{count}} ${one}`,
              n_other: `{{count}} ${few}`,
            },
          },
        },
      });
      addFormats(instance);
      const said = [1, 2, 5, 11, 21].map((count) => instance.t('n', { count }));
      expect(said).toEqual([`1 ${one}`, `2 ${few}`, `5 ${many}`, `11 ${many}`, `21 ${one}`]);
    }
  });
});
