import type { MeetingContent } from '../../meetings/content.ts';
import type { Words } from './words.ts';

export type Attendee = MeetingContent['attendees'][number];
export type Side = MeetingContent['sides'][number];

/** The sides with their people, the host first; people of no side come last under null. */
export function bySide({
  sides,
  attendees,
}: MeetingContent): { side: Side | null; people: Attendee[] }[] {
  const ordered = sides.toSorted(
    (a, b) => Number(b.isHost) - Number(a.isHost) || a.position - b.position,
  );
  const groups = [...ordered, null].map((side) => ({
    side,
    people: attendees
      .filter(({ sideId }) => sideId === (side?.id ?? null))
      .toSorted((a, b) => a.position - b.position),
  }));
  return groups.filter(({ side, people }) => side !== null || people.length > 0);
}

/** Position and organisation of that day. */
export const standing = (one: Attendee, words: Words): string =>
  [words.name(one.jobTitle), words.link(one, one.organisationId)].filter(Boolean).join(', ');

/** Name, position and organisation in one line. */
export function inFull(one: Attendee, words: Words): string {
  const place = standing(one, words);
  const name = words.link(one, one.personId);
  return place === '' ? name : `${name} – ${place}`;
}

/** Who was there; before anybody is marked as present, everybody who is not absent. */
export function present({ attendees }: MeetingContent): Attendee[] {
  const attended = attendees.filter(({ attendance }) => attendance === 'attended');
  return attended.length > 0
    ? attended
    : attendees.filter(({ attendance }) => attendance !== 'absent');
}

/** Who signs and leads: the person with that role, else whom the office names for it. */
export function leader(content: MeetingContent, role: 'chair' | 'secretary'): Attendee | undefined {
  return content.attendees.find((one) => one.role === role && one.attendance !== 'absent');
}
