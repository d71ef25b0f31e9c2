import { randomBytes } from 'node:crypto';

/** Random bytes are fetched for many ids at once: asking the system for each costs more than the id. */
const poolSize = 4096;

let lastMillisecond = 0;
let time = '';
let sequence = 0;
let pool = '';
let used = 0;

/** Random hexadecimal digits. */
function random(digits: number): string {
  if (pool.length < used + digits) {
    pool = randomBytes(poolSize).toString('hex');
    used = 0;
  }
  used += digits;
  return pool.slice(used - digits, used);
}

function setTime(millisecond: number): void {
  lastMillisecond = millisecond;
  const digits = millisecond.toString(16).padStart(12, '0');
  time = `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

/** A new UUIDv7 (RFC 9562): rises with time, also within one millisecond of this process. */
export function newId(now: number = Date.now()): string {
  if (now > lastMillisecond) {
    setTime(now);
    sequence = parseInt(random(4), 16) & 0x07ff;
  } else if (++sequence > 0x0fff) {
    setTime(lastMillisecond + 1);
    sequence = 0;
  }
  const place = (0x7000 | sequence).toString(16);
  const variant = (0x8 | (parseInt(random(1), 16) & 0x3)).toString(16);
  return `${time}-${place}-${variant}${random(3)}-${random(12)}`;
}
