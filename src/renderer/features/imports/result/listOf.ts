import type { ImportKind } from '#shared/contract/importKinds.ts';

const sections = {
  projects: '/projects',
  organisations: '/organisations',
  people: '/people',
  programmes: '/programmes',
  meetings: '/meetings',
  assignments: '/assignments',
  initiatives: '/initiatives',
  settings: '/settings/lists',
} as const;

type Section = keyof typeof sections;

/** Where the records of each kind are found; parts are on the pages of their projects. */
const placeOf: Readonly<Record<ImportKind, Section>> = {
  lists: 'settings',
  organisations: 'organisations',
  programmes: 'programmes',
  people: 'people',
  projects: 'projects',
  meetings: 'meetings',
  participants: 'projects',
  team: 'projects',
  funding: 'projects',
  milestones: 'projects',
  concurrences: 'projects',
  results: 'projects',
  assignments: 'assignments',
  initiatives: 'initiatives',
};

/** The lists in which what was imported stands, each once. */
export function listOf(
  kinds: readonly ImportKind[],
): { section: Section; to: (typeof sections)[Section] }[] {
  return [...new Set(kinds.map((kind) => placeOf[kind]))].map((section) => ({
    section,
    to: sections[section],
  }));
}
