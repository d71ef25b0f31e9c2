import { localText } from '#shared/domain/language.ts';
import type { PaperFormat, PaperKind, PaperLanguage } from '#shared/domain/papers.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { PrintPdf } from '../files/printedPage.ts';
import { meetingContent, type MeetingContent } from '../meetings/content.ts';
import { readOffice } from '../office/service.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { readBackground } from './background.ts';
import { makePaper } from './definitions/paper.ts';
import { selectLocked } from './queries.ts';
import type { Background, PaperSource } from './source.ts';
import { writeDocx } from './writing/writeDocx.ts';
import { writePdf } from './writing/writePdf.ts';

export interface PaperRequest {
  meetingId: string;
  kind: PaperKind;
  format: PaperFormat;
  language: PaperLanguage;
  /** Number of a locked version of the minutes; null for the meeting as it stands. */
  version: number | null;
}

const noBackground: Background = {
  meetings: [],
  assignments: [],
  projects: [],
  partnerIds: [],
  counts: { meetings: 0, assignments: 0, projects: 0 },
  budgets: [],
};

async function readLocked(ctx: ServiceContext, meetingId: string, version: number) {
  const row = await selectLocked(ctx.workspace.reader, meetingId, version);
  if (!row) throw new AppError('NOT_FOUND', { kind: 'minutes' });
  const { number, date, sha256 } = row;
  return { content: JSON.parse(row.content) as MeetingContent, version: { number, date, sha256 } };
}

/** Everything that a paper of a meeting is made of; only a briefing looks at the past. */
export async function readSource(
  ctx: ServiceContext,
  { meetingId, kind, version }: Pick<PaperRequest, 'meetingId' | 'kind' | 'version'>,
): Promise<PaperSource> {
  const { reader } = ctx.workspace;
  const today = localDate(ctx.now());
  const read =
    version === null
      ? { content: await meetingContent(reader, meetingId, today), version: null }
      : await readLocked(ctx, meetingId, version);
  return {
    ...read,
    office: await readOffice(reader),
    today,
    background: kind === 'briefing' ? await readBackground(ctx, read.content, today) : noBackground,
  };
}

/** A paper of a meeting as the bytes of its file. Throws `NOT_FOUND` for a meeting or version that is not there. */
export async function makePaperFile(
  ctx: ServiceContext,
  request: PaperRequest,
  print: PrintPdf,
): Promise<Buffer> {
  const source = await readSource(ctx, request);
  const paper = makePaper(request.kind, source, request.language);
  const author = localText(source.office.name, paper.language);
  return request.format === 'docx' ? writeDocx(paper, author) : writePdf(paper, print);
}
