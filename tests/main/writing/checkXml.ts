const name = '[A-Za-z_][\\w.:-]*';
const attribute = `\\s+${name}=(?:"[^"<]*"|'[^'<]*')`;
const tag = new RegExp(`^<(/?)(${name})((?:${attribute})*)\\s*(/?)>`, 'u');
const badEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/u;
// oxlint-disable-next-line no-control-regex
const badCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/u;

/** Throws unless `xml` is well formed: one root, tags in pairs, no attribute twice, legal characters. */
export function checkXml(xml: string): void {
  if (badCharacter.test(xml)) throw new Error('a character that XML does not know');
  if (badEntity.test(xml)) throw new Error('a bare ampersand');
  const open: string[] = [];
  let roots = 0;
  for (let at = /^<\?xml [^?]*\?>\s*/u.exec(xml)?.[0].length ?? 0; at < xml.length;) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? undefined : next);
    if (open.length === 0 && text.trim() !== '') throw new Error(`text outside the root: ${text}`);
    if (next === -1) break;
    // A tag of ours is far shorter than this.
    const match = tag.exec(xml.slice(next, next + 4000));
    if (match === null) throw new Error(`no tag: ${xml.slice(next, next + 80)}`);
    const [whole, isEnd, tagName = '', attributes = '', isEmpty] = match;
    const names = [...attributes.matchAll(/([\w.:-]+)=(?:"[^"]*"|'[^']*')/gu)].map((m) => m[1]);
    if (new Set(names).size !== names.length) throw new Error(`an attribute twice: ${whole}`);
    if (isEnd === '/') {
      if (open.pop() !== tagName) throw new Error(`not the open tag: ${whole}`);
    } else {
      if (open.length === 0) roots += 1;
      if (isEmpty !== '/') open.push(tagName);
    }
    at = next + whole.length;
  }
  if (roots !== 1 || open.length > 0) throw new Error(`${roots} roots, open: ${open.join(' ')}`);
}
