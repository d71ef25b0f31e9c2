import type { Project, ProjectList } from '#shared/contract/projects.ts';
import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import { formatDateTime } from '#shared/i18n/format/formatDateTime.ts';
import { createTranslator, type Translate } from '#shared/i18n/translator.ts';
import type { ReportRow } from '#shared/report/model.ts';
import { writeInWorker } from '../jobs/writeInWorker.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { projectPages, totalProjects } from '../projects/service.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { localDate } from './localDate.ts';
import { registerHead, registerRow, type RegisterRow } from './definitions/register.ts';
import { filterTexts, orderText } from './registerTexts.ts';

/** Projects read at once. */
const pageSize = 500;

export interface RegisterRequest {
  list: ProjectList;
  /** Language of the report, apart from the window's. */
  language: Language;
  office: LocalText;
  appVersion: string;
  /** The file to write; an existing one is replaced only when the new one is whole. */
  path: string;
  forkWorker: ForkWorker;
  signal: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

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
  request: RegisterRequest,
): Promise<number> {
  const { list, language } = request;
  const t = createTranslator(language);
  const now = ctx.now();
  const { count } = await totalProjects(ctx, list.filter);
  return ctx.workspace.readSnapshot(async (db) => {
    const head = registerHead(
      {
        language,
        office: localText(request.office, language),
        asOf: localDate(now),
        filters: await filterTexts(db, list.filter, language, t),
        order: orderText(list.sort, t),
        signatures: [],
        appVersion: request.appVersion,
        issuedAt: now.toISOString(),
        issuedAtText: formatDateTime(now.toISOString(), language),
      },
      t,
    );
    let number = 0;
    async function* rows(): AsyncGenerator<ReportRow[]> {
      for await (const page of projectPages(db, { ...list, language }, pageSize)) {
        yield page.map((project) => {
          number += 1;
          return registerRow(row(project, language, t), number);
        });
        request.onProgress?.(number, count);
      }
    }
    await writeInWorker(request.forkWorker, request.path, head, rows(), request.signal);
    return number;
  });
}
