import type { BlockType } from '#shared/domain/richText.ts';

export type EditCommand = 'bold' | 'heading' | 'bullet' | 'number';

/** How the place where somebody writes is formed now. */
export interface EditState {
  isBold: boolean;
  type: BlockType;
}

// The browser's own editing keeps its undo; nothing that is not deprecated does.
/* oxlint-disable typescript/no-deprecated */
const run = (command: string, value?: string): boolean =>
  document.execCommand(command, false, value);

/** Form at the selection. */
export function editState(): EditState {
  const isIn = (command: string): boolean => document.queryCommandState(command);
  const block = document.queryCommandValue('formatBlock').toLowerCase();
  const type = isIn('insertUnorderedList')
    ? 'bullet'
    : isIn('insertOrderedList')
      ? 'number'
      : /^h[1-6]$/u.test(block)
        ? 'heading'
        : 'paragraph';
  return { isBold: isIn('bold'), type };
}
/* oxlint-enable typescript/no-deprecated */

const listCommands = { bullet: 'insertUnorderedList', number: 'insertOrderedList' } as const;

/** Turns a form on at the selection, or off where it is on. */
export function edit(command: EditCommand): void {
  run('styleWithCSS', 'false');
  run('defaultParagraphSeparator', 'div');
  const { type } = editState();
  if (command === 'bold') run('bold');
  else if (command === 'heading') {
    if (type === 'bullet' || type === 'number') run(listCommands[type]);
    run('formatBlock', type === 'heading' ? 'div' : 'h3');
  } else {
    if (type === 'heading') run('formatBlock', 'div');
    run(listCommands[command]);
  }
}

/** Writes text at the selection, a line a block. */
export function insertPlain(text: string): void {
  run('defaultParagraphSeparator', 'div');
  run('insertText', text);
}
