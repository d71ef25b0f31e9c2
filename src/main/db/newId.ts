import { randomBytes } from 'node:crypto';

/** Random bytes are fetched for many ids at once: asking the system for each costs more than the id. */
const poolSize = 4096;

let lastMillisecond = 0;
let sequence = 0;
let pool = Buffer.alloc(0);

function random(size: number): Buffer {
  if (pool.length < size) pool = randomBytes(poolSize);
  const taken = pool.subarray(0, size);
  pool = pool.subarray(size);
  return taken;
}

/** A new UUIDv7 (RFC 9562): rises with time, also within one millisecond of this process. */
export function newId(now: number = Date.now()): string {
  if (now > lastMillisecond) {
    lastMillisecond = now;
    sequence = random(2).readUInt16BE() & 0x07ff;
  } else if (++sequence > 0x0fff) {
    lastMillisecond += 1;
    sequence = 0;
  }
  const bytes = random(16);
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | sequence, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
