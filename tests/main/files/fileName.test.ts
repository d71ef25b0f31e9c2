import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canOpen } from '#main/attachments/canOpen.ts';
import { fileName } from '#main/files/fileName.ts';

describe('the name of a file', () => {
  test.each([
    ['../../x', 'x'],
    ['..\\..\\x.pdf', 'x.pdf'],
    ['/etc/passwd', 'passwd'],
    ['C:\\Windows\\win.ini', 'win.ini'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com1.pdf', '_com1.pdf'],
    ['console.pdf', 'console.pdf'],
    ['a\0b', 'ab'],
    ['Отчёт \u202Efdp.exe', 'Отчёт fdp.exe'],
    ['a\u200B.pdf\u2066', 'a.pdf'],
    ['хат.pdf.', 'хат.pdf'],
    ['хат.pdf . . ', 'хат.pdf'],
    ['.bashrc', 'bashrc'],
    ['a<b>|c?.txt', 'a_b__c_.txt'],
    ['две\nстроки\t.txt', 'двестроки.txt'],
    ['', 'file'],
    ['..', 'file'],
    ['Қазақстан и\u0306.docx', 'Қазақстан й.docx'],
    ['\uD800x.txt', 'x.txt'],
  ])('%j is shown and saved as %j', (given, name) => {
    expect(fileName(given)).toBe(name);
  });

  test('of 300 letters of any alphabet keeps its ending and fits every file system', () => {
    for (const letter of ['a', 'ж', '工', '😀']) {
      const name = fileName(`${letter.repeat(300)}.docx`);
      expect(name.endsWith(`${letter}.docx`)).toBe(true);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    }
  });

  test('is never a way out of a folder, an empty name or a surprise, whatever is given', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[./\\ :con\0\u202E]{0,12}$/u),
    );
    fc.assert(
      fc.property(text, (given) => {
        const name = fileName(given);
        expect(name).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}]|^[\s.]|[\s.]$|^$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(fileName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('opening', () => {
  test.each(
    'a.pdf b.DOCX c.xlsx d.pptx e.odt f.ods g.odp h.txt i.csv j.png k.JPG l.jpeg m.tif n.tiff'.split(
      ' ',
    ),
  )('is for %s', (name) => {
    expect(canOpen(name)).toBe(true);
  });

  test.each(
    'a.exe b.bat c.cmd d.lnk e.scr f.desktop g.sh h.hta i.js j.jar k.xlsm l.docm m.html n.svg o.htm p.vbs q.ps1 r.msi s.url t.doc u pdf v.pdf.exe w.docx.lnk x.pdf.'.split(
      ' ',
    ),
  )('is not for %s', (name) => {
    expect(canOpen(name)).toBe(false);
  });
});
