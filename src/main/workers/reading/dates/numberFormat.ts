import type { DateKind } from './serialDate.ts';

/** Built-in formats that a file does not spell out; 27 to 36 and 50 to 58 are East Asian, 71 to 81 Thai. */
const builtInKinds = new Map<number, DateKind>([
  [14, 'date'],
  [15, 'date'],
  [16, 'date'],
  [17, 'date'],
  [18, 'time'],
  [19, 'time'],
  [20, 'time'],
  [21, 'time'],
  [22, 'datetime'],
  [45, 'time'],
  [46, 'duration'],
  [47, 'time'],
  [32, 'time'],
  [33, 'time'],
  [71, 'date'],
  [72, 'date'],
  [73, 'date'],
  [74, 'date'],
  [75, 'time'],
  [76, 'time'],
  [77, 'datetime'],
  [78, 'time'],
  [79, 'duration'],
  [80, 'time'],
  [81, 'date'],
]);

/** The kind of a built-in number format id. Source: ECMA-376 part 1, 18.8.30. */
export function builtInFormatKind(id: number): DateKind {
  const known = builtInKinds.get(id);
  if (known !== undefined) return known;
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'none';
}

/** Removes what is shown as it stands: quoted text, escaped characters, padding, colours, locales, conditions. */
function stripLiterals(section: string): string {
  return section
    .replaceAll(/"[^"]*(?:"|$)/g, '')
    .replaceAll(/[\\_*]./gs, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

function sectionKind(section: string): DateKind {
  const code = stripLiterals(section).toLowerCase();
  if (code.includes('general')) return 'none';
  if (/\[(?:h+|m+|s+)\]/.test(code)) return 'duration';
  const withoutMeridiem = code.replaceAll(/am\/pm|a\/p/g, 'h');
  const hasTime = /[hs]/.test(withoutMeridiem);
  const isMonth = /m{3}/.test(code) || (/m/.test(code) && !hasTime);
  const hasEra = /[eb]/.test(code) && !/[0#?]/.test(code);
  const hasDate = /[yd]/.test(code) || isMonth || hasEra;
  if (hasDate) return hasTime ? 'datetime' : 'date';
  return hasTime ? 'time' : 'none';
}

/** Splits at semicolons that stand outside quotes and are not escaped. */
function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*(?:"|$)|\\.|[^;"\\])+/gs) ?? [];
}

/** Whether a number format code, as stored in a file (English letters), shows a date. */
export function formatKind(format: string): DateKind {
  for (const section of splitSections(format)) {
    const kind = sectionKind(section);
    if (kind !== 'none') return kind;
  }
  return 'none';
}
