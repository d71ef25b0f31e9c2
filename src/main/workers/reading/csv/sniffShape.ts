import { parseRecord } from './parseRecord.ts';
import type { CsvShape } from './parseRecord.ts';

const delimiters = [';', '\t', ',', '|'] as const;
const sampledRecords = 200;
const sampleLength = 200_000;
/** Under this share of equal records a sign is punctuation, not a delimiter. */
const leastShare = 0.25;

interface Candidate {
  score: number;
  width: number;
}

function judge(sample: string, delimiter: string, lineEnd: string, isWhole: boolean): Candidate {
  const counts = new Map<number, number>();
  let records = 0;
  let divided = 0;
  for (let at = 0; at < sample.length && records < sampledRecords;) {
    const record = parseRecord(sample, at, { delimiter, lineEnd, width: 0 });
    at = record.next;
    if (at >= sample.length && !isWhole && records > 0) break;
    const width = record.fields.length;
    if (width === 1 && record.fields[0]?.trim() === '') continue;
    records += 1;
    if (width > 1) divided += 1;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let width = 1;
  let most = 0;
  for (const [candidate, count] of counts) {
    if (candidate > 1 && (count > most || (count === most && candidate > width))) {
      width = candidate;
      most = count;
    }
  }
  const share = records === 0 ? 0 : most / records;
  if (share < leastShare) return { score: 0, width: 1 };
  return { score: (0.7 * share + (0.3 * divided) / records) * Math.log2(width), width };
}

/** The delimiter and line end of a text by the consistency of its first records; `;` when it has one column. */
export function sniffShape(text: string): CsvShape {
  const sample = text.slice(0, sampleLength);
  const lineEnd = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  const isWhole = sample.length === text.length;
  let best: CsvShape = { delimiter: ';', lineEnd, width: 1 };
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { score, width } = judge(sample, delimiter, lineEnd, isWhole);
    if (score > bestScore) {
      best = { delimiter, lineEnd, width };
      bestScore = score;
    }
  }
  return best;
}
