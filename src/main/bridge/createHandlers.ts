import type { Settings } from '#shared/contract/settings.ts';
import type { Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Shell } from '../app/shell.ts';
import { assignmentHandlers } from '../assignments/handlers.ts';
import { calendarHandlers } from '../calendar/handlers.ts';
import { duplicateHandlers } from '../duplicates/handlers.ts';
import { fileName } from '../files/fileName.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import { attachmentHandlers } from '../attachments/handlers.ts';
import type { RemoteDesk } from '../imports/desk/remoteDesk.ts';
import { importHandlers } from '../imports/handlers.ts';
import { initiativeHandlers } from '../initiatives/handlers.ts';
import { jobHandlers } from '../jobs/handlers.ts';
import type { JobManager } from '../jobs/jobManager.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { meetingHandlers } from '../meetings/handlers.ts';
import { officeHandlers } from '../office/handlers.ts';
import { savedViewHandlers } from '../office/savedViewHandlers.ts';
import { organisationHandlers } from '../organisations/handlers.ts';
import { paperHandlers } from '../papers/handlers.ts';
import type { PrintPdf } from '../files/printedPage.ts';
import { partsHandlers } from '../parts/handlers.ts';
import { peopleHandlers } from '../people/handlers.ts';
import { programmeHandlers } from '../programmes/handlers.ts';
import { projectHandlers } from '../projects/handlers.ts';
import { qualityHandlers } from '../quality/handlers.ts';
import { recordHandlers } from '../records/handlers.ts';
import { createReportMaker } from '../reports/apart/reportMaker.ts';
import { builderHandlers } from '../reports/builder/handlers.ts';
import { reportHandlers } from '../reports/handlers.ts';
import { templateHandlers } from '../reports/templateFill/handlers.ts';
import { snapshotHandlers } from '../reports/snapshots/handlers.ts';
import { localDate } from '../workspace/localDate.ts';
import { fillSample } from '../sample/fillSample.ts';
import { searchHandlers } from '../search/handlers.ts';
import { settingsHandlers } from '../settings/handlers.ts';
import type { SettingsStore } from '../settings/settingsStore.ts';
import { todayHandlers } from '../today/handlers.ts';
import { workspaceHandlers } from '../workspace/handlers.ts';
import type { OpenOptions } from '../workspace/openWorkspace.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import type { WorkspaceHolder } from '../workspace/workspaceHolder.ts';
import type { Handlers } from './dispatch.ts';

/** Everything the handlers work with; made once at the start. */
export interface Parts {
  ctx: () => ServiceContext;
  holder: WorkspaceHolder;
  settings: SettingsStore;
  settingsChanged: (settings: Settings) => void;
  jobs: JobManager;
  files: FileTokens;
  forkWorker: ForkWorker;
  /** Where an import lies open. */
  desk: RemoteDesk;
  forkReports: ForkWorker;
  shell: Shell;
  printPdf: PrintPdf;
  open: OpenOptions;
  workspaceOpened: (folder: string) => void;
  /** When the officer was last in the workspace (UTC); null at the first time. */
  lastVisit: () => string | null;
  systemLanguage: Language;
  documents: string;
  /** Folder of attachments that were opened. */
  opened: string;
  appVersion: string;
}

/** The exhaustive map of the bridge: one function per call of the contract. */
export function createHandlers(parts: Parts): Handlers {
  const { ctx, settings, shell, jobs, files, forkWorker, desk, appVersion } = parts;
  const t = (key: string) => createTranslator(settings.get().language ?? parts.systemLanguage)(key);
  const maker = createReportMaker({ forkReports: parts.forkReports, appVersion });
  const today = () => localDate(ctx().now());
  return {
    ...workspaceHandlers({
      holder: parts.holder,
      appVersion,
      systemLanguage: parts.systemLanguage,
      home: parts.documents,
      open: parts.open,
      chooseFolder: () => shell.chooseFolder(t('menu.chooseWorkspace')),
      showFolder: shell.openFolder,
      opened: (folder) => {
        desk.release();
        parts.workspaceOpened(folder);
      },
      fillSample,
      ctx,
    }),
    ...settingsHandlers(settings, parts.settingsChanged),
    ...projectHandlers(ctx),
    ...organisationHandlers(ctx),
    ...programmeHandlers(ctx),
    ...peopleHandlers(ctx),
    ...assignmentHandlers(ctx),
    ...calendarHandlers({
      ctx,
      files,
      chooseSaving: (name) => shell.chooseSaving(t('calendar.export.button'), name),
      print: shell.print,
    }),
    ...initiativeHandlers(ctx),
    ...duplicateHandlers(ctx),
    ...partsHandlers(ctx),
    ...meetingHandlers(ctx),
    ...officeHandlers({
      ctx,
      jobs,
      forkWorker,
      chooseRates: () => shell.chooseWorkbook(t('menu.chooseRates'), t('menu.spreadsheets')),
    }),
    ...savedViewHandlers(ctx),
    ...qualityHandlers(ctx),
    ...recordHandlers(ctx),
    ...attachmentHandlers({
      ctx,
      chooseFiles: () => shell.chooseFiles(t('menu.chooseAttachments')),
      chooseSaving: (name) => shell.chooseSaving(t('menu.saveAttachment'), name),
      openFile: shell.openFile,
      opened: parts.opened,
    }),
    ...searchHandlers(ctx),
    ...importHandlers({
      ctx,
      jobs,
      files,
      forkWorker,
      desk,
      chooseWorkbook: () => shell.chooseWorkbook(t('menu.chooseWorkbook'), t('menu.spreadsheets')),
      chooseProfile: async () => (await shell.chooseFiles(t('menu.chooseProfile')))[0] ?? null,
      chooseTarget: (file, name, language) => {
        const own = createTranslator(language)(`menu.importFile.${file}`, { name });
        const isProfile = file === 'profile';
        return shell.chooseTarget(
          t('menu.chooseImportTarget'),
          own.replaceAll(/[\\/:*?"<>|]/gu, ' '),
          {
            name: t(isProfile ? 'menu.profile' : 'menu.workbook'),
            extension: isProfile ? 'json' : 'xlsx',
          },
        );
      },
    }),
    ...reportHandlers({
      ctx,
      jobs,
      files,
      maker,
      forkWorker,
      appVersion,
      print: parts.printPdf,
      chooseTarget: (title, format) => {
        const name = title.replaceAll(':', ',');
        return shell.chooseTarget(t('menu.chooseTarget'), `${name} ${today()}.${format}`, {
          name: t(format === 'xlsx' ? 'menu.workbook' : `menu.${format}`),
          extension: format,
        });
      },
      showInFolder: shell.showInFolder,
    }),
    ...builderHandlers({
      ctx,
      files,
      chooseShared: (name, extension) =>
        shell.chooseTarget(t('menu.chooseTarget'), `${fileName(name)}.${extension}`, {
          name: t('menu.sharedReport'),
          extension,
        }),
      openShared: (extension) =>
        shell.chooseOne(t('menu.chooseShared'), { name: t('menu.sharedReport'), extension }),
    }),
    ...templateHandlers({
      ctx,
      jobs,
      files,
      maker,
      forkWorker,
      appVersion,
      chooseTemplate: () =>
        shell.chooseOne(t('menu.chooseTemplate'), { name: t('menu.workbook'), extension: 'xlsx' }),
      chooseTarget: (title) =>
        shell.chooseTarget(t('menu.chooseTarget'), `${fileName(title)} ${today()}.xlsx`, {
          name: t('menu.workbook'),
          extension: 'xlsx',
        }),
    }),
    ...snapshotHandlers({
      ctx,
      jobs,
      maker,
      forkWorker,
      print: parts.printPdf,
      appVersion,
      chooseSaving: (name) => shell.chooseSaving(t('menu.saveIssued'), name),
      openFile: shell.openFile,
      opened: parts.opened,
    }),
    ...paperHandlers({
      ctx,
      files,
      print: parts.printPdf,
      chooseTarget: (kind, language, format) => {
        const name = createTranslator(language === 'kkru' ? 'kk' : language)(`papers.${kind}`);
        return shell.chooseTarget(t('menu.chooseTarget'), `${name} ${today()}.${format}`, {
          name: t(`menu.${format}`),
          extension: format,
        });
      },
    }),
    ...todayHandlers(ctx, parts.lastVisit),
    ...jobHandlers(jobs),
  };
}
