/** Characters of the report's font that fit in one unit of column width, on the careful side. */
const charactersPerUnit = 1.05;

/** How many lines `text` takes in a cell `width` units wide when it is wrapped between words. */
export function linesOf(text: string, width: number, fontSize = 10): number {
  const room = Math.max(1, Math.floor(((width - 1) * charactersPerUnit * 10) / fontSize));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const { length } of paragraph.split(' ')) {
      const needed = used === 0 ? length : used + 1 + length;
      if (needed <= room) {
        used = needed;
        continue;
      }
      const ownLines = Math.max(1, Math.ceil(length / room));
      lines += used === 0 ? ownLines - 1 : ownLines;
      used = length - (ownLines - 1) * room;
    }
  }
  return lines;
}
