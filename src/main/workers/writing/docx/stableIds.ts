/** Ids of relations as the library makes them by chance. */
const chanceId = /Id="(rId[\w-]{21})"/gu;

/**
 * Gives the relations and drawings of a document ids that depend on nothing but their order, so that the
 * same report is the same file.
 */
export function stableIds(parts: Map<string, Buffer>): void {
  const numbers = new Map<string, string>();
  for (const [name, bytes] of parts) {
    if (!name.endsWith('.rels')) continue;
    for (const [, id = ''] of bytes.toString('utf8').matchAll(chanceId)) {
      if (!numbers.has(id)) numbers.set(id, `rIdOwn${numbers.size + 1}`);
    }
  }
  let drawings = 0;
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const xml = bytes
      .toString('utf8')
      .replaceAll(/="(rId[\w-]{21})"/gu, (whole, id: string) => {
        const number = numbers.get(id);
        return number === undefined ? whole : `="${number}"`;
      })
      .replaceAll(/<wp:docPr id="\d+"/gu, () => {
        drawings += 1;
        return `<wp:docPr id="${drawings}"`;
      });
    parts.set(name, Buffer.from(xml));
  }
}
