import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { identifierTypes } from '#shared/contract/participation.ts';
import type { Project } from '#shared/contract/projects.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { textOf } from '../../../components/parts/draftValues.ts';
import type { PartDraft, PartField } from '../../../components/parts/partField.ts';
import type { PartKey } from '../../../components/parts/partNames.ts';
import { PartSection } from '../../../components/parts/PartSection.tsx';
import { IdentifierCheck } from './IdentifierCheck.tsx';

interface IdentifiersPanelProps {
  project: Project;
}

/** The numbers of a project: its own code first, then those that others gave it. */
export function IdentifiersPanel({ project }: IdentifiersPanelProps) {
  const { t } = useTranslation();
  const checkOf = (draft: PartDraft): ReactNode => (
    <IdentifierCheck type={textOf(draft['type'])} value={textOf(draft['value'])} />
  );
  const fields: PartField<PartKey<'identifiers'>>[] = [
    {
      key: 'value',
      type: 'text',
      label: t('participation.identifiers.field.value'),
      isRequired: true,
      follow: (draft) => {
        const { type } = canonicalProjectCode(textOf(draft['value']));
        return draft['type'] === null && type !== 'other' ? { type } : {};
      },
      note: checkOf,
    },
    {
      key: 'type',
      type: 'select',
      label: t('participation.identifiers.field.type'),
      options: identifierTypes.map((value) => ({
        value,
        label: t(`participation.identifiers.type.${value}`),
      })),
      isRequired: true,
    },
    { key: 'note', type: 'text', label: t('participation.identifiers.field.note'), isWide: true },
  ];
  const own = canonicalProjectCode(project.code).type;
  const ownRow = [
    project.code,
    t(`participation.identifiers.type.${own}`),
    <IdentifierCheck key="check" type={own} value={project.code} />,
    t('participation.identifiers.ownCode'),
  ];
  return (
    <PartSection
      name="identifiers"
      owner={{ projectId: project.id }}
      title={t('participation.identifiers.title')}
      empty={t('participation.identifiers.empty')}
      add={t('participation.identifiers.add')}
      edit={t('participation.identifiers.edit')}
      fields={fields}
      pinned={project.code === '' ? [] : [ownRow]}
      refusals={{ IDENTIFIER_TAKEN: 'value' }}
      columns={[
        'value',
        'type',
        {
          key: 'check',
          title: t('participation.identifiers.check'),
          render: ({ type, value }) => <IdentifierCheck type={type} value={value} />,
        },
        'note',
      ]}
    />
  );
}
