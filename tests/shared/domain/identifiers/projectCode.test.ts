import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePic, parseTopic } from '#shared/domain/identifiers/horizonCodes.ts';
import { istcTwin, parseIstcCode } from '#shared/domain/identifiers/istcCode.ts';
import { parseIrn } from '#shared/domain/identifiers/kazakhCodes.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';

describe('canonicalProjectCode', () => {
  it.each([
    ['KZ-2620', 'istc', 'KZ-2620'],
    ['КZ 2620', 'istc', 'KZ-2620'],
    ['kz2620', 'istc', 'KZ-2620'],
    ['KZ\u20112620', 'istc', 'KZ-2620'],
    ['KZ – 2620', 'istc', 'KZ-2620'],
    ['МНТЦ КZ-2620', 'istc', 'KZ-2620'],
    ['ISTC Project No. KZ-2620', 'istc', 'KZ-2620'],
    ['К-1477', 'istc', 'K-1477'],
    ['K-1560p', 'istc', 'K-1560p'],
    ['К-1560р', 'istc', 'K-1560p'],
    ['K-1477.2', 'istc', 'K-1477.2'],
    ['K-1477.2 P', 'istc', 'K-1477.2p'],
    ['GE2513', 'istc', 'GE-2513'],
    ['ТJ2409', 'istc', 'TJ-2409'],
    ['KR-1234', 'istc', 'KR-1234'],
    ['AP09261083', 'irn', 'AP09261083'],
    ['АР09261083', 'irn', 'AP09261083'],
    ['ap 0926 1083', 'irn', 'AP09261083'],
    ['ИРН АР14869856', 'irn', 'AP14869856'],
    ['ЖТН: BR05236277', 'irn', 'BR05236277'],
    ['ОR11465449', 'irn', 'OR11465449'],
    ['101131085', 'horizon', '101131085'],
    ['GA No 101131085', 'horizon', '101131085'],
    ['Grant agreement No. 101131085', 'horizon', '101131085'],
    ['0121РК00123', 'stateRegistration', '0121РК00123'],
    ['0121PK00123', 'stateRegistration', '0121РК00123'],
    ['№ 0118рк00935', 'stateRegistration', '0118РК00935'],
    ['2620', 'other', '2620'],
    ['2025', 'other', '2025'],
    ['Проект 7', 'other', 'Проект 7'],
    ['HORIZON-CL5-2024-D3-01-05', 'other', 'HORIZON-CL5-2024-D3-01-05'],
    ['', 'other', ''],
  ])('reads %j as %s %s', (text, type, canonical) => {
    expect(canonicalProjectCode(text)).toMatchObject({ type, text: canonical });
  });

  it('gives the spellings of one code one key, and different codes different keys', () => {
    const key = (text: string): string => canonicalProjectCode(text).key;
    expect(key('К-1560р')).toBe(key('k 1560 P'));
    expect(key('АР09261083')).toBe(key('AP 09261083'));
    expect(key('0121РК00123')).toBe(key('0121pk00123'));
    expect(key('Грант – 12/А')).toBe(key('грант-12/A'));
    expect(new Set(['K-1560', 'K-1560p', 'K-1560.2', 'KZ-1560', '1560'].map(key)).size).toBe(5);
    expect(key(' № ')).toBe('');
  });

  it('does not change a code that is canonical', () => {
    const prefix = fc.constantFrom(
      'K',
      'KZ',
      'A',
      'AM',
      'B',
      'BY',
      'G',
      'GE',
      'KR',
      'KG',
      'T',
      'TJ',
    );
    const number = fc.integer({ min: 10, max: 99_999 });
    fc.assert(
      fc.property(prefix, number, fc.constantFrom('', 'p', '.2', '.12p'), (letters, n, suffix) => {
        const code = `${letters}-${n}${suffix}`;
        expect(canonicalProjectCode(code).text).toBe(code);
        expect(canonicalProjectCode(canonicalProjectCode(code).key).text).toBe(code);
      }),
    );
  });
});

describe('codes of the programmes', () => {
  it('names the code under which a Kazakh project may also stand', () => {
    expect(istcTwin('KZ-2345')).toBe('K-2345');
    expect(istcTwin('K-2345.2p')).toBe('KZ-2345.2p');
    expect(istcTwin('2345')).toBeUndefined();
  });

  it('takes a number without letters for a Russian project only when asked for an ISTC code', () => {
    expect(parseIstcCode('2345')).toMatchObject({ ok: true, canonical: '2345' });
  });

  it('accepts an unknown prefix of a registration number with a warning', () => {
    expect(parseIrn('XY12345678').warnings).toEqual(['UNKNOWN_PREFIX']);
    expect(parseIrn('AP1234567').ok).toBe(false);
  });

  it('reads topics and participant codes', () => {
    expect(parseTopic('horizon–cl5–2024–d3–01–05').canonical).toBe('HORIZON-CL5-2024-D3-01-05');
    expect(parseTopic('HORIZON-EIC-2025-PATHFINDEROPEN').ok).toBe(true);
    expect(parseTopic('HORIZON').ok).toBe(false);
    expect(parsePic('PIC 999518362').canonical).toBe('999518362');
    expect(parsePic('99951836').code).toBe('LENGTH');
  });
});
