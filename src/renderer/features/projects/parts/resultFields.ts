import type { TFunction } from 'i18next';
import { resultKinds, type ResultInput } from '#shared/contract/results.ts';
import { parseDoi } from '#shared/domain/identifiers/openIds.ts';
import { textOf } from '../../../components/parts/draftValues.ts';
import type { PartDraft, PartField } from '../../../components/parts/partField.ts';
import type { PartKey } from '../../../components/parts/partNames.ts';

type Kind = ResultInput['kind'];

/** Shows a field for results of these kinds only. */
const onlyFor =
  (...kinds: Kind[]) =>
  (draft: PartDraft): boolean =>
    kinds.some((kind) => kind === draft['kind']);

const isDoubtful = (doi: string): boolean => doi.trim() !== '' && !parseDoi(doi).ok;

/** The form of a result: what is asked for depends on what came out of the project. */
export function resultFields(t: TFunction): PartField<PartKey<'results'>>[] {
  return [
    {
      key: 'kind',
      label: t('results.field.kind'),
      type: 'select',
      options: resultKinds.map((value) => ({ value, label: t(`results.kind.${value}`) })),
      initial: 'publication',
      isRequired: true,
    },
    { key: 'date', label: t('results.field.date'), type: 'date' },
    { key: 'title', label: t('results.field.title'), type: 'localLongText', isRequired: true },
    {
      key: 'personId',
      label: t('results.field.person'),
      type: 'record',
      record: 'person',
      note: (draft) =>
        draft['kind'] === 'trained' ? t('results.traineeHint') : t('results.authorHint'),
      isShown: onlyFor('trained', 'publication', 'patent'),
    },
    {
      key: 'authors',
      label: t('results.field.authors'),
      type: 'text',
      isWide: true,
      isShown: onlyFor('publication', 'patent'),
    },
    {
      key: 'venue',
      label: t('results.field.venue'),
      type: 'text',
      isShown: onlyFor('publication', 'patent', 'trained', 'event'),
    },
    {
      key: 'doi',
      label: t('results.field.doi'),
      type: 'text',
      isShown: onlyFor('publication'),
      note: (draft) => (isDoubtful(textOf(draft['doi'])) ? t('results.doiDoubt') : null),
    },
    {
      key: 'number',
      label: t('results.field.number'),
      type: 'text',
      isShown: onlyFor('patent', 'technology'),
    },
    {
      key: 'country',
      label: t('results.field.country'),
      type: 'country',
      isShown: onlyFor('patent', 'trained', 'event'),
    },
    {
      key: 'trl',
      label: t('results.field.trl'),
      type: 'count',
      isShown: onlyFor('technology'),
      note: () => t('results.trlHint'),
    },
    {
      key: 'peopleCount',
      label: t('results.field.peopleCount'),
      type: 'count',
      isShown: onlyFor('trained', 'event'),
    },
    { key: 'url', label: t('results.field.url'), type: 'text', isWide: true },
  ];
}
