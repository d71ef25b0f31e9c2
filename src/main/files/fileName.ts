/** Longest name kept, in bytes of UTF-8: every file system takes 255, and a copy may get a number behind it. */
const longest = 200;

/** Names that stand for devices on Windows, whatever ending follows. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The stem cut to so many bytes between two letters. */
function cut(text: string, limit: number): string {
  let kept = '';
  for (const letter of text) {
    if (bytes(kept) + bytes(letter) > limit) break;
    kept += letter;
  }
  return kept;
}

/** The ending with its dot in small letters, `.pdf`; empty without one. */
export function endingOf(name: string): string {
  return /\.[^.\s]{1,20}$/u.exec(name)?.[0].toLowerCase() ?? '';
}

/**
 * A name of a file as it may be shown and saved anywhere: no folders, no invisible letters (which can turn
 * `gpj.exe` round), no device of Windows, no dot or space at its end, not too long. Never empty.
 */
export function fileName(given: string): string {
  const own = given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = own
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/gu, '_')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const safe = devices.test(plain) ? `_${plain}` : plain;
  const ending = endingOf(safe);
  const stem = safe.slice(0, safe.length - ending.length);
  const short = `${cut(stem, longest - bytes(ending)).trimEnd()}${safe.slice(stem.length)}`;
  return short === '' ? 'file' : short;
}
