import type { RichElement } from './richNodes.ts';

/** Elements of the page for a tree of rich text, made one by one: no text is ever read as HTML. */
export function buildNodes(tree: readonly (RichElement | string)[]): Node[] {
  return tree.map((part) => {
    if (typeof part === 'string') return document.createTextNode(part);
    const element = document.createElement(part.tag);
    element.append(...buildNodes(part.children));
    return element;
  });
}
