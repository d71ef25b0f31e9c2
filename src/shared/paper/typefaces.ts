/** Letters of a printed page: Tinos is printed along, with every Kazakh letter and the widths of Times New Roman. */
export const typefaces = ['Tinos', 'Times New Roman', 'DejaVu Serif', 'serif'];

/** The same as a list for a style. */
export const typefaceList = typefaces
  .map((name) => (name.includes(' ') ? `"${name}"` : name))
  .join(', ');
