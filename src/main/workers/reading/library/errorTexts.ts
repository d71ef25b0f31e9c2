/** Texts of the error codes stored in binary workbooks. Source: MS-XLS 2.5.10 (BErr). */
const texts = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

export function errorText(code: unknown): string {
  return texts.get(code) ?? '#ERROR!';
}
