const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text that stays text inside HTML and SVG, also in an attribute. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? '');
