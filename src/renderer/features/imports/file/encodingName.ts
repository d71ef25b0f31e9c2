const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
  'kz-1048': 'KZ-1048',
  'koi8-r': 'KOI8-R',
  ibm866: 'CP866 (DOS)',
};

/** An encoding as officers may have heard of it. */
export function encodingName(name: string): string {
  return names[name] ?? name;
}
