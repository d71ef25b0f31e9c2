import type { FoundKind, FoundRecord } from '#shared/contract/search.ts';
import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import { mainKinds, type MainKind } from '#shared/domain/recordKinds.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import type { Reader } from '../db/schema.ts';
import { kindOf } from '../records/registry.ts';
import { recordTitles } from '../records/titles.ts';
import { selectHeads, selectLeads, selectOccasions, selectPlaces } from './queries.ts';

interface Ref {
  kind: FoundKind;
  id: string;
}

type Described = Pick<FoundRecord, 'title' | 'detail' | 'parent'>;

const isMain = (kind: string): kind is MainKind => mainKinds.some((main) => main === kind);

/** What the found records are called, and what tells each from its namesakes. */
export async function describe(
  db: Reader,
  found: readonly Ref[],
  language: Language,
  day: string,
): Promise<Map<string, Described>> {
  const parts = found.filter(({ kind }) => !isMain(kind));
  const titles = await recordTitles(db, parts, kindOf);
  const parents = [...titles.values()].flatMap(({ parent }) => parent ?? []);
  const ids = (wanted: MainKind) => [
    ...new Set([...found, ...parents].filter(({ kind }) => kind === wanted).map(({ id }) => id)),
  ];
  const heads = new Map<string, LocalText & { code: string }>();
  for (const kind of mainKinds) {
    for (const [id, head] of await selectHeads(db, kind, ids(kind))) heads.set(id, head);
  }
  const own = (wanted: MainKind) => found.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const leads = await selectLeads(db, own('project'));
  const places = await selectPlaces(db, own('person'), day);
  const occasions = await selectOccasions(db, own('meeting'));
  const say = (...texts: (LocalText | string | undefined)[]): string =>
    texts
      .map((text) => (typeof text === 'string' ? text : text ? localText(text, language) : ''))
      .filter(Boolean)
      .join(' · ');
  const nameOf = (id: string): string =>
    localText(heads.get(id) ?? { kk: '', ru: '', en: '' }, language);

  return new Map(
    found.map(({ kind, id }): [string, Described] => {
      const title = titles.get(id);
      const parent = title?.parent;
      if (parent && isMain(parent.kind)) {
        const detail = say(heads.get(parent.id)?.code, nameOf(parent.id));
        return [
          id,
          {
            title: localText(title.title, language),
            detail,
            parent: { kind: parent.kind, id: parent.id },
          },
        ];
      }
      const place = places.get(id);
      const { date = null, place: venue } = occasions.get(id) ?? {};
      const when = date === null ? '' : formatDate(date, language);
      const detail =
        kind === 'person'
          ? say(place?.organisation, place?.position)
          : say(when, heads.get(id)?.code, leads.get(id), venue);
      return [id, { title: nameOf(id), detail, parent: null }];
    }),
  );
}
