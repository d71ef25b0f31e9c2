import type { Project, ProjectList } from '#shared/contract/projects.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import { createTranslator, type Translate } from '#shared/i18n/translator.ts';
import { projectPages, totalProjects } from '../projects/service.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { registerHead, registerRow, type RegisterRow } from './definitions/register.ts';
import { filterTexts, registerOrder } from './registerTexts.ts';
import { issued, pageSize, writeReport, type ReportRequest } from './writeReport.ts';

function row(project: Project, language: Language, t: Translate): RegisterRow {
  const { programme, leadOrganisation } = project;
  return {
    code: project.code,
    title: localText(project.title, language),
    programme: programme === null ? '' : localText(programme.name, language),
    leadOrganisation: leadOrganisation === null ? '' : localText(leadOrganisation.name, language),
    manager: project.manager,
    field: project.field === null ? '' : t(`fields.${project.field.replace('.', '_')}`),
    status: t(`status.${project.status}`),
    startDate: project.startDate,
    endDate: project.endDate,
    budget: project.budget,
    scientists: project.scientists,
    youngScientists: project.youngScientists,
  };
}

/** Writes the register of projects as xlsx and returns the number of projects in it. */
export async function exportRegister(
  ctx: ServiceContext,
  request: ReportRequest<ProjectList>,
): Promise<number> {
  const { list, language } = request;
  const t = createTranslator(language);
  const now = ctx.now();
  const { count } = await totalProjects(ctx, list.filter);
  return ctx.workspace.readSnapshot(async (db) => {
    const filters = await filterTexts(db, list.filter, language, t);
    const order = registerOrder(list.sort, t);
    return writeReport(
      request,
      registerHead(issued(request, now, { filters, order }), t),
      projectPages(db, { ...list, language }, pageSize),
      (project, number) => registerRow(row(project, language, t), number),
      count,
    );
  });
}
