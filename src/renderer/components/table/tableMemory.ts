/** Where a table stood when its screen was left, so that Back finds it again. */
export interface TablePlace {
  scrollTop: number;
  active: number;
}

const places = new Map<string, TablePlace>();

export function recallPlace(id: string): TablePlace {
  return places.get(id) ?? { scrollTop: 0, active: 0 };
}

export function rememberPlace(id: string, place: TablePlace): void {
  places.set(id, place);
}
