import type { FoundKind } from '#shared/contract/search.ts';
import { createPause } from '../jobs/pause.ts';
import { changeMark } from '../records/historyLines.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { beginsButForOneTypo, otherStarts } from './oneTypo.ts';
import { selectWords, selectWritten } from './queries.ts';
import { sources } from './sources.ts';

/** Shorter words are never meant by a mistyped one. */
const shortest = 4;
/** Records written since the words were read that are looked through one by one. */
const readable = 500;
/** Letters at the beginning of a word in which a typo is looked for by trying every other letter. */
const head = 3;

interface Word {
  text: string;
  /** Records by index in `sources`. */
  counts: Map<number, number>;
}

/** The words of letters that stand in records of any kind, in memory: a mistyped word has many neighbours. */
export interface Vocabulary {
  /** Line of the history up to which it knows the record. */
  mark: number;
  /** In order. */
  words: Word[];
}

/** Where the words begin that are not before `text`. */
function placeOf(words: readonly Word[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.text ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function add(words: Word[], text: string, source: number, count: number): void {
  const place = placeOf(words, text);
  const known = words[place];
  if (known?.text === text) known.counts.set(source, (known.counts.get(source) ?? 0) + count);
  else words.splice(place, 0, { text, counts: new Map([[source, count]]) });
}

const isWord = (text: string): boolean => text.length >= shortest && !/\P{L}/u.test(text);

async function readAll({ reader }: Workspace): Promise<Vocabulary> {
  const pause = createPause(new AbortController().signal);
  const mark = await changeMark(reader);
  const known = new Map<string, Word>();
  for (const [source, { table }] of sources.entries()) {
    for await (const slice of selectWords(reader, table)) {
      for (const { term, doc } of slice) {
        if (!isWord(term)) continue;
        const word = known.get(term);
        if (word) word.counts.set(source, doc);
        else known.set(term, { text: term, counts: new Map([[source, doc]]) });
      }
      await pause();
    }
  }
  const words = [...known.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
  return { mark, words };
}

/** Takes in what was written since; words that nobody uses any more do no harm, for they find nothing. */
async function renew(workspace: Workspace, vocabulary: Vocabulary): Promise<Vocabulary> {
  const mark = await changeMark(workspace.reader);
  if (mark === vocabulary.mark) return vocabulary;
  const written = await selectWritten(workspace.reader, vocabulary.mark, readable);
  if (written === null) return readAll(workspace);
  for (const { kind, text } of written) {
    const source = sources.findIndex((one) => one.kind === kind);
    for (const word of new Set(text.split(' '))) {
      if (isWord(word)) add(vocabulary.words, word, source, 1);
    }
  }
  return { mark, words: vocabulary.words };
}

const kept = new WeakMap<Workspace, Promise<Vocabulary>>();

/** The words of a workspace as they stand now; read at the first mistyped word, renewed by the history after. */
export function vocabularyOf(workspace: Workspace): Promise<Vocabulary> {
  const before = kept.get(workspace);
  const now = before
    ? before.then((vocabulary) => renew(workspace, vocabulary))
    : readAll(workspace);
  kept.set(workspace, now);
  now.catch(() => kept.delete(workspace));
  return now;
}

/**
 * For each kind of record the commonest `limit` words that begin as the word typed does, but for one typo;
 * typos in its first letters only where no later one explains it.
 */
export function similarWords(
  { words }: Vocabulary,
  typed: string,
  limit: number,
): Map<FoundKind, string[]> {
  const near = (starts: readonly string[]) => {
    const found = new Set<Word>();
    for (const start of starts) {
      const first = placeOf(words, start);
      // Nothing that begins so stands behind the last letter of all.
      const end = placeOf(words, `${start}\u{10FFFF}`);
      for (const word of words.slice(first, end)) {
        if (beginsButForOneTypo(word.text, typed)) found.add(word);
      }
    }
    return [...found];
  };
  const later = near([typed.slice(0, head)]);
  let early: Word[] | undefined;
  const meant = new Map<FoundKind, string[]>();
  for (const [source, { kind }] of sources.entries()) {
    const isHere = ({ counts }: Word) => counts.has(source);
    let here = later.filter(isHere);
    if (here.length === 0) here = (early ??= near(otherStarts(typed, head))).filter(isHere);
    const texts = here
      .toSorted((a, b) => (b.counts.get(source) ?? 0) - (a.counts.get(source) ?? 0))
      .slice(0, limit)
      .map(({ text }) => text);
    if (texts.length > 0) meant.set(kind, texts);
  }
  return meant;
}
