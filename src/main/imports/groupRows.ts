import { hasSameValues, type TypedRow } from './rowValues.ts';

/** Rows of the file that speak of one project. */
export interface RowGroup {
  first: TypedRow;
  /** The rows do not all say the same. */
  isMixed: boolean;
}

/** The rows of a file by the project they speak of, so that repeated rows never become two projects. */
export interface RowGroups {
  byCode: Map<string, RowGroup>;
  /** Rows without a code by title and lead organisation. */
  byTitle: Map<string, RowGroup>;
  /** First rows with a code: of each title and lead organisation, and of each title. */
  codedTitles: Map<string, TypedRow>;
  /** First rows without a code that name a lead organisation, by title. */
  ledTitles: Map<string, TypedRow>;
}

export function createRowGroups(): RowGroups {
  return { byCode: new Map(), byTitle: new Map(), codedTitles: new Map(), ledTitles: new Map() };
}

export function addToGroups(groups: RowGroups, row: TypedRow): void {
  const { code, title, organisation } = row.keys;
  if (code !== '') join(groups.byCode, code, row);
  if (title === '') return;
  if (code !== '') {
    setFirst(groups.codedTitles, titleAndLead(row), row);
    setFirst(groups.codedTitles, title, row);
  } else {
    join(groups.byTitle, titleAndLead(row), row);
    if (organisation !== '') setFirst(groups.ledTitles, title, row);
  }
}

/** The group of a row; `undefined` when the row has neither code nor title. */
export function groupOf(groups: RowGroups, row: TypedRow): RowGroup | undefined {
  const { code } = row.keys;
  return code === '' ? groups.byTitle.get(titleAndLead(row)) : groups.byCode.get(code);
}

/**
 * For a row without a code: another row of the file that may speak of the same project, because it has
 * the same title, and the same lead organisation or one of the two names none.
 */
export function possibleTwin(groups: RowGroups, row: TypedRow): TypedRow | undefined {
  const { code, title, organisation } = row.keys;
  if (code !== '' || title === '') return undefined;
  if (organisation === '') return groups.codedTitles.get(title) ?? groups.ledTitles.get(title);
  return groups.codedTitles.get(titleAndLead(row)) ?? groups.codedTitles.get(`${title} / `);
}

function titleAndLead({ keys }: TypedRow): string {
  return keys.title === '' ? '' : `${keys.title} / ${keys.organisation}`;
}

function join(groups: Map<string, RowGroup>, key: string, row: TypedRow): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { first: row, isMixed: false });
  else if (!hasSameValues(group.first, row)) group.isMixed = true;
}

function setFirst(rows: Map<string, TypedRow>, key: string, row: TypedRow): void {
  if (!rows.has(key)) rows.set(key, row);
}
