/** One entry as the central directory declares it. */
export interface ZipEntry {
  name: string;
  method: number;
  isEncrypted: boolean;
  crc: number;
  compressedSize: number;
  size: number;
  headerOffset: number;
}

export interface ZipArchive {
  bytes: Buffer;
  entries: ZipEntry[];
  /** By lower-case name: writers disagree on case (1C writes `xl/SharedStrings.xml`). */
  byName: Map<string, ZipEntry>;
}

export function findEntry(archive: ZipArchive, name: string): ZipEntry | undefined {
  return archive.byName.get(name.replace(/^\/+/, '').toLowerCase());
}
