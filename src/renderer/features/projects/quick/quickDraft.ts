import { projectInput, type Project, type ProjectInput } from '#shared/contract/projects.ts';
import type { Language } from '#shared/domain/language.ts';
import type { StatusCode } from '#shared/domain/lifecycle.ts';
import { readMoney, type MoneyDraft } from '../../../components/fields/moneyText.ts';
import { problemsOf, type Problems } from '../../../components/form/problems.ts';
import type { Checked } from '../../../components/form/useRecordForm.ts';

/** The main fields of a project, as typed. */
export interface QuickDraft {
  status: StatusCode;
  startDate: string;
  endDate: string;
  manager: string;
  budget: MoneyDraft;
  tags: string[];
}

/** A saved project as the drawer shows it; `amount` formats money without its currency. */
export function toQuickDraft(
  project: Project,
  language: Language,
  amount: (money: NonNullable<Project['budget']>) => string,
): QuickDraft {
  const { status, startDate, endDate, manager, budget, tags } = project;
  return {
    status,
    startDate: startDate ?? '',
    endDate: endDate ?? '',
    manager,
    budget: budget
      ? { amount: amount(budget), currency: budget.currency, language }
      : { amount: '', currency: 'KZT' },
    tags,
  };
}

/** The whole input of the project with what is typed in place of its main fields. */
export function checkQuick(project: Project, draft: QuickDraft): Checked<ProjectInput> {
  const problems: Problems = {};
  const { amount, currency, language } = draft.budget;
  const budget = readMoney(amount, currency, language);
  if (budget.kind === 'problem') problems['budget'] = budget.code;
  const result = projectInput.safeParse({
    ...inputOf(project),
    status: draft.status,
    startDate: draft.startDate || null,
    endDate: draft.endDate || null,
    manager: draft.manager,
    budget: budget.kind === 'money' ? budget.money : null,
    tags: draft.tags,
  });
  if (!result.success) Object.assign(problems, problemsOf(result.error));
  if (!result.success || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, input: result.data };
}

/** What was entered of a project, without its stamps and the names of what it names. */
function inputOf(project: Project): ProjectInput {
  const { id: _id, version: _version, programme: _programme, ...rest } = project;
  const { leadOrganisation: _lead, createdAt: _at, createdBy: _by, ...more } = rest;
  const { updatedAt: _changedAt, updatedBy: _changedBy, ...input } = more;
  return input;
}
