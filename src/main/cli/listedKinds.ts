import { recordKinds, type RecordKindName } from '#shared/domain/recordKinds.ts';

const irregular: Partial<Record<RecordKindName, string>> = {
  person: 'people',
  meetingSeries: 'meetingSeries',
  minutes: 'minutes',
};

const pluralOf = (kind: RecordKindName): string => irregular[kind] ?? `${kind}s`;

const dashed = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The kinds of records by the names under which `list` takes them: `people`, `team-members`, `teamMembers`. */
export const listedKinds: ReadonlyMap<string, RecordKindName> = new Map(
  recordKinds.flatMap((kind) =>
    [kind, pluralOf(kind)].flatMap((name) => [
      [name, kind] as const,
      [dashed(name), kind] as const,
    ]),
  ),
);

/** One name of each kind, as the usage shows them. */
export const shownKinds: readonly string[] = recordKinds.map((kind) => dashed(pluralOf(kind)));
