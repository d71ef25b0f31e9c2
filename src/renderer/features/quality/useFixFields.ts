import { useTranslation } from 'react-i18next';
import { identifierTypes } from '#shared/contract/participation.ts';
import type { QualityRule } from '#shared/contract/quality.ts';
import { concurrenceDecisions } from '#shared/contract/terms.ts';
import { fieldCodes } from '#shared/domain/fields.ts';
import { statusCodes } from '#shared/domain/lifecycle.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { useFormat } from '../../api/useFormat.ts';
import { fieldLabelKey } from '../../components/history/fieldLabels.ts';
import type { FieldType, PartField } from '../../components/parts/partField.ts';
import { fixFieldsOf } from './fixFields.ts';

const typeOf: Readonly<Record<string, FieldType['type']>> = {
  startDate: 'date',
  endDate: 'date',
  birthDate: 'date',
  dueDate: 'date',
  receivedDate: 'date',
  acceptedDate: 'date',
  answeredDate: 'date',
  scientists: 'count',
  youngScientists: 'count',
  budget: 'money',
  country: 'country',
  position: 'localText',
};

/** The fields of a fix with their labels, in the window's language. */
export function useFixFields(rule: QualityRule, kind: RecordKindName): PartField[] {
  const { t } = useTranslation();
  const format = useFormat();
  const options: Readonly<Record<string, readonly { value: string; label: string }[]>> = {
    status: statusCodes.map((value) => ({ value, label: t(`status.${value}`) })),
    field: fieldCodes.map((value) => ({
      value,
      label: `${value} ${format.fieldOfScience(value)}`,
    })),
    type: identifierTypes.map((value) => ({
      value,
      label: t(`participation.identifiers.type.${value}`),
    })),
    decision: concurrenceDecisions.map((value) => ({
      value,
      label: t(`terms.concurrence.decision.${value}`),
    })),
  };
  return fixFieldsOf(rule).map((key) => {
    const words = fieldLabelKey(kind, key);
    const base = { key, label: words === undefined ? key : t(words) };
    const choices = options[key];
    if (choices) {
      const isRequired = key === 'status' || key === 'type';
      return { ...base, type: 'select', options: choices, isRequired };
    }
    if (key === 'programmeId') return { ...base, type: 'record', record: 'programme' };
    if (key === 'leadOrganisationId') return { ...base, type: 'record', record: 'organisation' };
    if (key === 'organisationId') {
      return { ...base, type: 'record', record: 'organisation', isRequired: true };
    }
    const type = typeOf[key] ?? 'text';
    // Types that need more than a name are made above.
    return { ...base, type: type as 'text' };
  });
}
