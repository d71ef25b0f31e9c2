import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { localText, type LocalText } from '#shared/domain/language.ts';
import { organisationInput, personInput, projectInput } from '#tests/helpers/testWorkspace.ts';
import { benchName } from './benchNames.ts';
import { objects, subjects } from './benchTitles.ts';
import { insertMany } from './insertMany.ts';

export const sizes = { projects: 50_000, people: 100_000, organisations: 10_000 };

const syllables = ['ка', 'ра', 'ми', 'то', 'не', 'ско', 'ла', 'вод', 'при', 'гео', 'лог', 'тер'];
const towns = ['Қарағанды', 'Алматы', 'Астана', 'Семей', 'Шымкент', 'Ақтөбе', 'Орал', 'Тараз'];

/** One of 1,728 words of a title, the first ones far more often, as in a language. */
function word(seed: number): string {
  const share = ((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  const n = Math.floor(12 ** (3 * share));
  return [n, n / 12, n / 144].map((part) => syllables[Math.floor(part) % 12] ?? '').join('');
}

const of = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

const ru = (text: string): LocalText => ({ kk: '', ru: text, en: '' });

function title(i: number): LocalText {
  const words = Array.from({ length: 8 }, (_, n) => word(i * 8 + n)).join(' ');
  return ru(`${of(subjects, i)} ${of(objects, i >> 3)} №${i} ${words}`);
}

function institute(i: number): LocalText {
  return {
    kk: `${of(towns, i)} ${i} ғылыми-зерттеу институты`,
    ru: `Научно-исследовательский институт ${of(objects, i)} ${i}`,
    en: '',
  };
}

/** Fills an empty workspace with the record of a whole ministry, the same in every run. */
export function fillSearch(ctx: ServiceContext): void {
  ctx.workspace.raw.transaction(() => {
    const organisations = insertMany(ctx, 'organisation', sizes.organisations, (i) =>
      organisationInput('', { name: institute(i), city: of(towns, i), shortName: `НИИ-${i}` }),
    );
    const projects = insertMany(ctx, 'project', sizes.projects, (i) => {
      const { family, given } = benchName(i * 7);
      return projectInput({
        code: `AP${String(10_000_000 + i)}`,
        title: title(i),
        leadOrganisationId: of(organisations, i),
        manager: `${family.ru} ${given.ru.charAt(0)}.`,
      });
    });
    const people = insertMany(ctx, 'person', sizes.people, (i) => personInput('', benchName(i)));
    insertMany(ctx, 'affiliation', sizes.people, (i) => ({
      personId: of(people, i),
      organisationId: of(organisations, i * 7),
      position: ru('научный сотрудник'),
      startDate: '2020-01-01',
      endDate: null,
      isMain: true,
    }));
    insertMany(ctx, 'identifier', sizes.projects, (i) => ({
      projectId: of(projects, i),
      type: 'stateRegistration',
      value: `01${20 + (i % 6)}РК${String(i).padStart(5, '0')}`,
      note: '',
    }));
    insertMany(ctx, 'milestone', sizes.projects, (i) => ({
      projectId: of(projects, i),
      kind: 'annual_report',
      number: String(i % 9),
      title: ru(
        `Годовой отчёт ${localText(title(i * 3), 'ru')
          .split(' ')
          .slice(-3)
          .join(' ')}`,
      ),
      dueDate: null,
      receivedDate: null,
      acceptedDate: null,
      organisationId: null,
      note: '',
    }));
  })();
}
