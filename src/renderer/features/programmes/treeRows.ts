import type { Programme } from '#shared/contract/programmes.ts';

/** A programme as a row of the tree. */
export interface TreeRow {
  programme: Programme;
  /** 1 at the root. */
  level: number;
  /** Whether anything stands below it, shown or not. */
  hasChildren: boolean;
  isOpen: boolean;
  /** Place among its siblings, from 1, and how many they are. */
  place: number;
  siblings: number;
}

/** The rows that are seen while the programmes in `closed` hide what stands below them. */
export function treeRows(
  tree: readonly { programme: Programme; depth: number }[],
  closed: ReadonlySet<string>,
): TreeRow[] {
  const rows: TreeRow[] = [];
  /** Depth below which everything is hidden now. */
  let hidden = Infinity;
  for (const [index, { programme, depth }] of tree.entries()) {
    if (depth > hidden) continue;
    hidden = Infinity;
    const hasChildren = (tree[index + 1]?.depth ?? 0) > depth;
    const isOpen = hasChildren && !closed.has(programme.id);
    if (hasChildren && !isOpen) hidden = depth;
    rows.push({ programme, level: depth + 1, hasChildren, isOpen, place: 0, siblings: 0 });
  }
  return numbered(rows);
}

/** Gives each row its place among those that share its parent: shown siblings are all siblings. */
function numbered(rows: TreeRow[]): TreeRow[] {
  const groups = new Map<string, TreeRow[]>();
  const path: string[] = [];
  for (const row of rows) {
    path.length = row.level;
    const parent = path[row.level - 1] ?? '';
    const group = groups.get(parent) ?? [];
    groups.set(parent, group);
    group.push(row);
    path[row.level] = row.programme.id;
  }
  for (const group of groups.values()) {
    for (const [index, row] of group.entries()) {
      row.place = index + 1;
      row.siblings = group.length;
    }
  }
  return rows;
}

/** Every programme that has others below it. */
export function parentsOf(tree: readonly { programme: Programme; depth: number }[]): string[] {
  return tree
    .filter(({ depth }, index) => (tree[index + 1]?.depth ?? 0) > depth)
    .map(({ programme }) => programme.id);
}
