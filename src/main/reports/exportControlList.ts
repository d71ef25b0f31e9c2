import type { Assignment, AssignmentList } from '#shared/contract/assignments.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import {
  assignmentPages,
  lastExtensions,
  readDiscipline,
  totalAssignments,
} from '../assignments/service.ts';
import type { Reader } from '../db/schema.ts';
import { selectNames } from '../records/queries.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { controlListHead, controlListRow } from './definitions/controlList.ts';
import { controlFilters, controlOrder, controlRow, type RowParts } from './controlListTexts.ts';
import { issued, pageSize, writeReport, type ReportRequest } from './writeReport.ts';

/** The pages of a list with what else stands in a row of the control list. */
async function* pages(
  db: Reader,
  list: AssignmentList,
  today: string,
): AsyncGenerator<{ assignment: Assignment; parts: RowParts }[]> {
  for await (const page of assignmentPages(db, list, today, pageSize)) {
    const ids = page.map(({ id }) => id);
    const extensions = await lastExtensions(db, ids);
    const removers = page.flatMap(({ removedById }) => removedById ?? []);
    const names = await selectNames(db, 'person', [...new Set(removers)]);
    yield page.map((assignment) => ({
      assignment,
      parts: {
        extension: extensions.get(assignment.id),
        removedBy: names.get(assignment.removedById ?? ''),
      },
    }));
  }
}

/** Writes the control list of assignments as xlsx and returns the number of assignments in it. */
export async function exportControlList(
  ctx: ServiceContext,
  request: ReportRequest<AssignmentList>,
): Promise<number> {
  const { list, language } = request;
  const t = createTranslator(language);
  const now = ctx.now();
  const today = localDate(now);
  return ctx.workspace.readSnapshot(async (db) => {
    const filters = await controlFilters(db, list, t);
    const { total } = await readDiscipline(db, list.filter, today);
    const parameters = issued(request, now, { filters, order: controlOrder(list, t) });
    return writeReport(
      request,
      controlListHead(parameters, total, t),
      pages(db, list, today),
      ({ assignment, parts }, number) =>
        controlListRow(controlRow(assignment, parts, language, t), number),
      await totalAssignments(db, list.filter, today),
    );
  });
}
