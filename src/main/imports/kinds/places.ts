/** The title of a record: in each language, or in the one that its letters tell. */
export const titlePlaces = {
  title: { field: 'title', language: 'any' },
  titleKk: { field: 'title', language: 'kk' },
  titleRu: { field: 'title', language: 'ru' },
  titleEn: { field: 'title', language: 'en' },
} as const;
