const typed: ReadonlySet<string> = new Set([
  'text',
  'search',
  'email',
  'url',
  'tel',
  'number',
  'password',
]);

/** Whether somebody writes in the element: then undo is the field's own. */
export function isTextField(element: EventTarget | null): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  if (element instanceof HTMLInputElement) return typed.has(element.type) && !element.readOnly;
  return element instanceof HTMLElement && element.isContentEditable;
}
