import { dosTime } from './zipWriter.ts';

const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;

/** Gives every entry of a zip without a comment the same time, in place. */
export function stampZip(bytes: Buffer, instant: Date): void {
  const end = bytes.length - endLength;
  if (end < 0 || bytes.readUInt32LE(end) !== endSignature) return;
  const [time, date] = dosTime(instant);
  let at = bytes.readUInt32LE(end + 16);
  while (at < end && bytes.readUInt32LE(at) === centralSignature) {
    const local = bytes.readUInt32LE(at + 42);
    for (const place of [at + 12, local + 10]) {
      bytes.writeUInt16LE(time, place);
      bytes.writeUInt16LE(date, place + 2);
    }
    const lengths = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}
