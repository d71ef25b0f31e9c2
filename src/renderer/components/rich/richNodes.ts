import type { BlockType, RichBlock } from '#shared/domain/richText.ts';

/** What reading needs of a node of the page; every `Node` of the DOM is one. */
export interface RichNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<RichNode>;
}

/** An element to be shown: its tag, and elements and texts in it. */
export interface RichElement {
  tag: 'div' | 'h3' | 'ul' | 'ol' | 'li' | 'b' | 'br';
  children: readonly (RichElement | string)[];
}

const lists: Readonly<Partial<Record<BlockType, 'ul' | 'ol'>>> = { bullet: 'ul', number: 'ol' };

function content({ runs }: RichBlock): RichElement['children'] {
  const texts = runs.filter(({ text }) => text !== '');
  if (texts.length === 0) return [{ tag: 'br', children: [] }];
  return texts.map(({ text, bold }) => (bold ? { tag: 'b', children: [text] } : text));
}

/** The blocks as elements; lines of one list that follow one another stand in one list. */
export function richTree(blocks: readonly RichBlock[]): RichElement[] {
  const elements: { tag: RichElement['tag']; children: (RichElement | string)[] }[] = [];
  for (const block of blocks) {
    const list = lists[block.type];
    const last = elements.at(-1);
    if (list === undefined) {
      elements.push({
        tag: block.type === 'heading' ? 'h3' : 'div',
        children: [...content(block)],
      });
    } else if (last?.tag === list) last.children.push({ tag: 'li', children: content(block) });
    else elements.push({ tag: list, children: [{ tag: 'li', children: content(block) }] });
  }
  return elements;
}

/** The type of the blocks in an element; undefined for one that makes no block. */
function typeIn(name: string, around: BlockType): BlockType | undefined {
  if (/^H[1-6]$/u.test(name)) return 'heading';
  if (name === 'UL') return 'bullet';
  if (name === 'OL') return 'number';
  return name === 'DIV' || name === 'P' || name === 'LI' ? around : undefined;
}

/** What somebody wrote in an editable element; of all its tags only blocks, lists and bold count. */
export function readNodes(root: RichNode): RichBlock[] {
  const blocks: RichBlock[] = [];
  let open: RichBlock | null = null;
  const begin = (type: BlockType): RichBlock => {
    const block: RichBlock = { type, runs: [] };
    blocks.push(block);
    return block;
  };
  const endLine = (type: BlockType): void => {
    if (open === null) begin(type);
    open = null;
  };
  const add = (text: string, type: BlockType, isBold: boolean): void => {
    if (text === '') return;
    open ??= begin(type);
    const last = open.runs.at(-1);
    if (last && (last.bold === true) === isBold) last.text += text;
    else open.runs.push(isBold ? { text, bold: true } : { text });
  };
  const walk = (node: RichNode, type: BlockType, isBold: boolean): void => {
    const name = node.nodeName.toUpperCase();
    if (name === '#TEXT') {
      for (const [place, line] of (node.nodeValue ?? '').split('\n').entries()) {
        if (place > 0) endLine(type);
        add(line, type, isBold);
      }
      return;
    }
    if (name === 'BR') {
      endLine(type);
      return;
    }
    const own = typeIn(name, type);
    if (own !== undefined) open = null;
    for (const child of node.childNodes) {
      walk(child, own ?? type, isBold || name === 'B' || name === 'STRONG');
    }
    if (own !== undefined) open = null;
  };
  for (const child of root.childNodes) walk(child, 'paragraph', false);
  return blocks;
}
