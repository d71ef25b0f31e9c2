import { projectInput, type Project, type ProjectInput } from '#shared/contract/projects.ts';
import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import type { StatusCode } from '#shared/domain/lifecycle.ts';
import { readMoney, type MoneyDraft } from '../../components/fields/moneyText.ts';
import { readCount } from '../../components/fields/readCount.ts';
import type { RecordOption } from '../../components/fields/recordOption.ts';
import { problemsOf, type Problems } from '../../components/form/problems.ts';
import type { Checked } from '../../components/form/useRecordForm.ts';

/** A project as it stands on the form: dates, amounts and counts as typed. */
export interface ProjectDraft {
  code: string;
  title: LocalText;
  programme: RecordOption | null;
  leadOrganisation: RecordOption | null;
  status: StatusCode;
  startDate: string;
  endDate: string;
  budget: MoneyDraft;
  field: string | null;
  manager: string;
  scientists: string;
  youngScientists: string;
  acronym: string;
  summary: LocalText;
  areas: string[];
  programmeStatus: string;
  agreementDate: string;
  tags: string[];
}

export const emptyProject: ProjectDraft = {
  code: '',
  title: { kk: '', ru: '', en: '' },
  programme: null,
  leadOrganisation: null,
  status: 'proposal',
  startDate: '',
  endDate: '',
  budget: { amount: '', currency: 'KZT' },
  field: null,
  manager: '',
  scientists: '',
  youngScientists: '',
  acronym: '',
  summary: { kk: '', ru: '', en: '' },
  areas: [],
  programmeStatus: '',
  agreementDate: '',
  tags: [],
};

function option(record: Project['programme'], language: Language): RecordOption | null {
  return record ? { id: record.id, label: localText(record.name, language) } : null;
}

/** A saved project as its form shows it; `amount` formats money without its currency. */
export function toDraft(
  project: Project,
  language: Language,
  amount: (money: NonNullable<Project['budget']>) => string,
): ProjectDraft {
  const { budget } = project;
  return {
    code: project.code,
    title: project.title,
    programme: option(project.programme, language),
    leadOrganisation: option(project.leadOrganisation, language),
    status: project.status,
    startDate: project.startDate ?? '',
    endDate: project.endDate ?? '',
    budget: budget
      ? { amount: amount(budget), currency: budget.currency, language }
      : emptyProject.budget,
    field: project.field,
    manager: project.manager,
    scientists: project.scientists?.toString() ?? '',
    youngScientists: project.youngScientists?.toString() ?? '',
    acronym: project.acronym,
    summary: project.summary,
    areas: project.areas,
    programmeStatus: project.programmeStatus,
    agreementDate: project.agreementDate ?? '',
    tags: project.tags,
  };
}

/** What is typed as the input of the call, or every problem by its field. */
export function checkProject(draft: ProjectDraft): Checked<ProjectInput> {
  const problems: Problems = {};
  const { amount, currency, language } = draft.budget;
  const budget = readMoney(amount, currency, language);
  if (budget.kind === 'problem') problems['budget'] = budget.code;
  const result = projectInput.safeParse({
    code: draft.code,
    title: draft.title,
    programmeId: draft.programme?.id ?? null,
    leadOrganisationId: draft.leadOrganisation?.id ?? null,
    status: draft.status,
    startDate: draft.startDate || null,
    endDate: draft.endDate || null,
    budget: budget.kind === 'money' ? budget.money : null,
    field: draft.field,
    manager: draft.manager,
    scientists: readCount(draft.scientists),
    youngScientists: readCount(draft.youngScientists),
    acronym: draft.acronym,
    summary: draft.summary,
    areas: draft.areas,
    programmeStatus: draft.programmeStatus,
    agreementDate: draft.agreementDate || null,
    tags: draft.tags,
  });
  if (!result.success) Object.assign(problems, problemsOf(result.error));
  if (!result.success || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, input: result.data };
}
