import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { imports } from '#shared/contract/imports.ts';
import type { Language } from '#shared/domain/language.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import { commentWorkbook } from '../jobs/commentWorkbook.ts';
import type { JobManager, RunningJob } from '../jobs/jobManager.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { writeTemplate } from '../jobs/writeTemplate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import type { ContractCall, Desk, DeskInput } from './desk/desk.ts';
import { readOwnList } from './ownItems.ts';
import * as profiles from './profiles/service.ts';
import { listBatches } from './service.ts';
import { templateModel } from './template.ts';

/** What a file that an import writes is called, and of what type it is. */
export type ImportFile = 'problems' | 'template' | 'profile';

export interface ImportHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  files: FileTokens;
  forkWorker: ForkWorker;
  desk: Desk;
  chooseWorkbook: () => Promise<string | null>;
  chooseProfile: () => Promise<string | null>;
  /** Asks where to save a file; `name` stands in its suggested name. */
  chooseTarget: (file: ImportFile, name: string, language: Language) => Promise<string | null>;
}

/** For calls that are over at once. */
const noJob = (): RunningJob => ({
  signal: new AbortController().signal,
  report: () => {},
  lock: () => {},
});

export function importHandlers(options: ImportHandlerOptions): HandlersOf<typeof imports> {
  const { ctx, jobs, files, forkWorker, desk } = options;
  /** The workbook that was opened last, as jobs are called by it. */
  let opened = '';

  const quick =
    <N extends ContractCall>(call: N) =>
    (input: DeskInput<N>) =>
      desk[call](input, noJob());
  const long =
    <N extends ContractCall>(call: N, kind: Parameters<JobManager['run']>[0]) =>
    (input: DeskInput<N>) =>
      jobs.run(kind, call === 'imports.undo' ? '' : opened, (job) => desk[call](input, job));

  return {
    'imports.chooseFile': async () => {
      const file = await options.chooseWorkbook();
      return file === null ? null : files.issue(file);
    },
    'imports.open': async ({ token, encoding }) => {
      const path = files.resolve(token);
      const { fileName } = files.issue(path);
      const found = await jobs.run('readWorkbook', fileName, (job) =>
        desk.open({ path, token, encoding }, job),
      );
      opened = fileName;
      return found;
    },
    'imports.current': quick('imports.current'),
    'imports.cells': quick('imports.cells'),
    'imports.setTable': quick('imports.setTable'),
    'imports.addTable': quick('imports.addTable'),
    'imports.removeTable': quick('imports.removeTable'),
    'imports.columns': quick('imports.columns'),
    'imports.setColumns': quick('imports.setColumns'),
    'imports.plan': long('imports.plan', 'planImport'),
    'imports.planRows': quick('imports.planRows'),
    'imports.names': quick('imports.names'),
    'imports.decide': long('imports.decide', 'planImport'),
    'imports.fixCells': long('imports.fixCells', 'planImport'),
    'imports.commit': long('imports.commit', 'commitImport'),
    'imports.earlier': quick('imports.earlier'),
    'imports.discard': quick('imports.discard'),
    'imports.saveProblems': async ({ importId, language }) => {
      const { path, encoding, comments } = await desk.problems({ importId, language }, noJob());
      const target = await options.chooseTarget('problems', opened, language);
      if (target === null) return null;
      const file = { source: path, target, comments, encoding };
      await jobs.run('writeWorkbook', opened, ({ signal }) =>
        commentWorkbook(forkWorker, file, signal),
      );
      return files.issue(target);
    },
    'imports.saveTemplate': async ({ kinds, language }) => {
      const model = templateModel(kinds, await readOwnList(ctx().workspace.reader), language);
      const name = model.sheets[0]?.name ?? '';
      const target = await options.chooseTarget('template', name, language);
      if (target === null) return null;
      await jobs.run('writeWorkbook', name, ({ signal }) =>
        writeTemplate(forkWorker, { target, model }, signal),
      );
      return files.issue(target);
    },
    'imports.list': async () => listBatches(ctx()),
    'imports.undo': long('imports.undo', 'undoImport'),
    'imports.profiles': async () => profiles.listProfiles(ctx()),
    'imports.saveProfile': quick('imports.saveProfile'),
    'imports.useProfile': quick('imports.useProfile'),
    'imports.renameProfile': async ({ profileId, name }) => {
      await profiles.renameProfile(ctx(), profileId, name);
      return {};
    },
    'imports.removeProfile': async ({ profileId }) => {
      await profiles.removeProfile(ctx(), profileId);
      return {};
    },
    'imports.exportProfile': async ({ profileId }) => {
      const name = await profiles.profileName(ctx(), profileId);
      const target = await options.chooseTarget('profile', name, 'ru');
      if (target === null) return null;
      await profiles.exportProfile(ctx(), profileId, target);
      return files.issue(target);
    },
    'imports.importProfile': async () => {
      const file = await options.chooseProfile();
      return file === null ? null : profiles.importProfile(ctx(), file);
    },
  };
}
