/** Letters of a printed page: the first that the computer has; all but the last have every Kazakh letter. */
export const typefaces = ['Times New Roman', 'Liberation Serif', 'DejaVu Serif', 'serif'];
