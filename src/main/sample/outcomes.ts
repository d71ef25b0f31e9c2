import type { ResultInput } from '#shared/contract/results.ts';
import { addDays } from '#shared/domain/dates.ts';
import { noteKind, resultKind } from '../parts/kinds.ts';
import { asOf, fillText, noText, sampleTag, type MadeProject, type Making } from './making.ts';
import { isYoungOn, type MadePerson } from './people.ts';

const author = ({ input: { family, given } }: MadePerson): string =>
  `${family.ru} ${given.ru.charAt(0)}.`;

/** What each kind of result says beside its title. */
function detailsOf(
  making: Making,
  project: MadeProject,
  kind: ResultInput['kind'],
  team: readonly MadePerson[],
): Partial<ResultInput> {
  const { random } = making;
  const venue = making.facts.texts.venues[kind] ?? '';
  const [first] = team;
  switch (kind) {
    case 'publication':
      return {
        venue,
        personId: first?.id ?? null,
        authors: team.slice(0, 3).map(author).join(', '),
      };
    case 'patent':
      return { venue, number: `99${String(project.index).padStart(3, '0')}`, country: 'KZ' };
    case 'trained': {
      const young = team.find(({ input }) => isYoungOn(input, project.input.startDate ?? asOf));
      return { personId: young?.id ?? null, peopleCount: 1, country: 'KZ' };
    }
    case 'event':
      return { venue, peopleCount: random.int(14, 48), country: 'KZ' };
    case 'technology':
      return { trl: random.int(3, 7) };
  }
}

/** What came out of a project that is over, or under way for more than a year. */
export function makeResults(
  making: Making,
  project: MadeProject,
  team: readonly MadePerson[],
): void {
  const { startDate, endDate, status, title } = project.input;
  if (startDate === null || !['active', 'completed'].includes(status)) return;
  const last = endDate !== null && endDate < asOf ? endDate : asOf;
  const firstDay = addDays(startDate, 300);
  if (firstDay > last) return;
  const isOver = status === 'completed';
  const kinds: ResultInput['kind'][] = isOver
    ? ['publication', 'trained', 'event', project.index % 2 === 0 ? 'patent' : 'technology']
    : ['publication', project.index % 3 === 0 ? 'trained' : 'event'];
  for (const [i, kind] of kinds.entries()) {
    const day = addDays(firstDay, i * 70);
    making.create(resultKind, {
      projectId: project.id,
      kind,
      title: fillText(making.facts.texts.results[kind] ?? noText, { title }),
      date: day > last ? last : day,
      personId: null,
      authors: '',
      venue: '',
      doi: '',
      number: '',
      url: '',
      country: null,
      trl: null,
      peopleCount: null,
      ...detailsOf(making, project, kind, team),
    });
  }
}

/** A note on every third project, a risk on every other that is under way. */
export function makeNotes(making: Making, project: MadeProject): void {
  const { facts, random } = making;
  const subject = { recordKind: 'project', recordId: project.id } as const;
  if (project.index % 3 === 0) {
    const text = `${random.pick(facts.texts.notes)} (${sampleTag})`;
    const date = addDays(asOf, -random.int(5, 300));
    making.create(noteKind, {
      ...subject,
      kind: 'note',
      text,
      date,
      level: null,
      measures: '',
      isOpen: true,
    });
  }
  if (project.input.status !== 'active' || project.index % 2 === 1) return;
  const { text, measures } = random.pick(facts.texts.risks);
  const level = random.pick(['low', 'medium', 'high'] as const);
  const date = addDays(asOf, -random.int(30, 200));
  making.create(noteKind, {
    ...subject,
    kind: 'risk',
    text,
    date,
    level,
    measures,
    isOpen: random.chance(75),
  });
}
