import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { repairText } from '#main/workers/reading/csv/encodingRepair.ts';
import { fromWindows1251ToKz1048 } from '#main/workers/reading/csv/kazakhLetters.ts';

const spoiled: [shown: string, meant: string][] = [
  ['Ќазаќстан Республикасыныѕ', 'Қазақстан Республикасының'],
  ['жылєы', 'жылғы'],
  ['Єылым комитеті, ґѕірлік жоба', 'Ғылым комитеті, өңірлік жоба'],
  ['Êàçàõñòàí', 'Казахстан'],
  [
    'Министерство'.replace(/./g, (letter) =>
      iconv.decode(iconv.encode(letter, 'win1251'), 'latin1'),
    ),
    'Министерство',
  ],
  [iconv.decode(Buffer.from('Казахстан, Алматы'), 'win1251'), 'Казахстан, Алматы'],
  [iconv.decode(Buffer.from('Қазақстан ғылымы'), 'win1251'), 'Қазақстан ғылымы'],
];

const sound = [
  'Казахстан',
  'Қазақстан Республикасының',
  'Исследование',
  'Українська мова та її розвиток, що є',
  'Беларускі ўніверсітэт',
  'Јужна Србија и њене везе',
  'Universität München',
  'Ångström naïve café',
  'РС',
  'Россия и США',
  '',
  '12345',
  'Проект № 5 «Сұңқар»',
  'Ð',
  'ТОО "СТР"',
  'Їжак',
];

describe('repair of text read in the wrong code page', () => {
  it.each(spoiled)('turns %s into %s', (shown, meant) => {
    expect(repairText(shown)?.text).toBe(meant);
  });

  it.each(sound)('leaves %j alone', (text) => {
    expect(repairText(text)).toBeNull();
  });

  it('knows the same letters of KZ-1048 as the code page itself', () => {
    const bytes = Buffer.from(
      Array.from({ length: 128 }, (_, n) => n + 128).filter((n) => n !== 0x98),
    );
    const shown = new TextDecoder('windows-1251').decode(bytes);
    expect(fromWindows1251ToKz1048(shown)).toBe(iconv.decode(bytes, 'rk1048'));
  });
});
