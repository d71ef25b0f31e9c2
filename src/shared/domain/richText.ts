/**
 * Rich text that is plain underneath: a JSON object `{"v":1,"blocks":[…]}` kept as text, empty for nothing.
 * A block is `{"type","runs"}`, its type one of `blockTypes`; a run is `{"text"}` with `"bold":true` where
 * bold. It holds neither HTML nor links, so nothing from outside can be carried in by it.
 */

export const blockTypes = ['paragraph', 'heading', 'bullet', 'number'] as const;

export type BlockType = (typeof blockTypes)[number];

export interface RichRun {
  text: string;
  bold?: true;
}

export interface RichBlock {
  type: BlockType;
  runs: RichRun[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));

const isRun = (run: unknown): run is RichRun =>
  isObject(run) &&
  hasOnly(run, ['text', 'bold']) &&
  typeof run['text'] === 'string' &&
  (run['bold'] === undefined || run['bold'] === true);

const isBlock = (block: unknown): block is RichBlock =>
  isObject(block) &&
  hasOnly(block, ['type', 'runs']) &&
  blockTypes.some((type) => type === block['type']) &&
  Array.isArray(block['runs']) &&
  block['runs'].every(isRun);

function parse(text: string): RichBlock[] | undefined {
  if (text === '') return [];
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || !hasOnly(value, ['v', 'blocks']) || value['v'] !== 1) return undefined;
    const { blocks } = value;
    return Array.isArray(blocks) && blocks.every(isBlock) ? blocks : undefined;
  } catch {
    return undefined;
  }
}

/** True for a text that `writeRichText` could have written, and for an empty one. */
export const isRichText = (text: string): boolean => parse(text) !== undefined;

/** The blocks of a stored text; none of a text that is no rich text. */
export const readRichText = (text: string): RichBlock[] => parse(text) ?? [];

/** Blocks as they are stored; empty when they say nothing. */
export function writeRichText(blocks: readonly RichBlock[]): string {
  const isEmpty = blocks.every(({ runs }) => runs.every(({ text }) => text.trim() === ''));
  return isEmpty ? '' : JSON.stringify({ v: 1, blocks });
}

/** The words of a stored text, a block a line. */
export const plainText = (text: string): string =>
  readRichText(text)
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join('\n');
