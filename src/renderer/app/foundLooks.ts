import {
  IconBulb,
  IconChecklist,
  IconGavel,
  IconList,
  IconUsersGroup,
  IconBuildingBank,
  IconCalendarCheck,
  IconFolder,
  IconHash,
  IconNotes,
  IconPaperclip,
  IconRubberStamp,
  IconTargetArrow,
  IconTrophy,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import type { FoundKind } from '#shared/contract/search.ts';

/** How each kind of record looks among the answers of the search. */
export const foundLooks: Readonly<Record<FoundKind, { group: string; icon: Icon }>> = {
  project: { group: 'app.nav.projects', icon: IconFolder },
  organisation: { group: 'app.nav.organisations', icon: IconBuildingBank },
  programme: { group: 'app.nav.programmes', icon: IconTargetArrow },
  person: { group: 'app.found.people', icon: IconUser },
  identifier: { group: 'app.found.identifiers', icon: IconHash },
  milestone: { group: 'app.found.milestones', icon: IconCalendarCheck },
  result: { group: 'app.found.results', icon: IconTrophy },
  concurrence: { group: 'app.found.concurrences', icon: IconRubberStamp },
  note: { group: 'app.found.notes', icon: IconNotes },
  meeting: { group: 'app.nav.meetings', icon: IconUsersGroup },
  assignment: { group: 'app.nav.assignments', icon: IconChecklist },
  initiative: { group: 'app.nav.initiatives', icon: IconBulb },
  agendaItem: { group: 'app.found.agendaItems', icon: IconList },
  decision: { group: 'app.found.decisions', icon: IconGavel },
  attachment: { group: 'app.found.attachments', icon: IconPaperclip },
};
