import { userInfo } from 'node:os';
import path from 'node:path';
import { app, session, type BrowserWindow } from 'electron';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { EventName, EventPayload } from '#shared/contract/events.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { closeDoors, denyPermissions } from './app/closeDoors.ts';
import { forgetFolder } from './app/forgetFolder.ts';
import { forkUtility } from './app/forkUtility.ts';
import { openLog } from './app/log.ts';
import { setMenu } from './app/menu.ts';
import { quitInOrder } from './app/quitInOrder.ts';
import { openWindow } from './app/openWindow.ts';
import { everyMinute } from './app/everyMinute.ts';
import { canNotify, notify } from './app/notify.ts';
import { findPlaces } from './app/places.ts';
import { printPdf } from './app/printPdf.ts';
import { bundleOrigin, declareBundleScheme, serveBundle } from './app/serveBundle.ts';
import { createShell } from './app/shell.ts';
import { systemLanguage } from './app/systemLanguage.ts';
import { channels } from './bridge/channels.ts';
import { createDispatch } from './bridge/dispatch.ts';
import { createHandlers } from './bridge/createHandlers.ts';
import { registerBridge } from './bridge/registerBridge.ts';
import { createFileTokens } from './files/fileTokens.ts';
import { createJobManager } from './jobs/jobManager.ts';
import { remoteDesk } from './imports/desk/remoteDesk.ts';
import { importHeap } from './jobs/workerLimits.ts';
import { keepOne } from './jobs/keepOne.ts';
import { remind } from './reminders/service.ts';
import { openShownReminders } from './reminders/shownReminders.ts';
import { openSettings } from './settings/settingsStore.ts';
import { openVisits } from './settings/visits.ts';
import { openWorkspace, type OpenOptions } from './workspace/openWorkspace.ts';
import { localDate } from './workspace/localDate.ts';
import type { ServiceContext } from './workspace/serviceContext.ts';
import { createWorkspaceHolder } from './workspace/workspaceHolder.ts';

const now = () => new Date();

/** Starts the application with its window. The order of the steps matters. */
export function runWindow(): void {
  if (!app.requestSingleInstanceLock()) return app.quit();
  // The superuser cannot have a sandbox; development scripts say so with this switch, nobody else does.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Windows shows notifications only of programs that name themselves; the package has the same name.
  app.setAppUserModelId('kz.ortaq.app');
  declareBundleScheme();
  // Hot reload serves the page from a local address; only an unpackaged program may.
  const devAddress = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  const address = devAddress ?? `${bundleOrigin}/`;
  const origin = new URL(address).protocol === 'app:' ? bundleOrigin : new URL(address).origin;
  closeDoors(app, origin);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => start(address, origin));
}

async function start(address: string, origin: string): Promise<void> {
  const places = findPlaces();
  const log = openLog(path.join(places.userData, 'logs'), now);
  process.on('uncaughtException', (error) => {
    // After an unknown fault nothing more may be written: the record is safe as it stands.
    log.bug('uncaughtException', error);
    app.exit(1);
  });
  log.write('start', { version: app.getVersion() });
  denyPermissions(session.defaultSession);
  serveBundle(session.defaultSession, places.rendererRoot);

  let window: BrowserWindow | null = null;
  const emit = <N extends EventName>(name: N, payload: EventPayload<N>) => {
    if (window && !window.isDestroyed()) window.webContents.send(channels.event, name, payload);
  };
  const settings = openSettings(places.userData);
  const visits = openVisits(path.join(places.userData, 'visits.json'), now);
  const language = systemLanguage(app.getPreferredSystemLanguages());
  const showMenu = () =>
    setMenu(settings.get().language ?? language, (command) => emit('menu.command', { command }));
  const holder = createWorkspaceHolder();
  const open: OpenOptions = {
    exclusive: true,
    onSlowQuery: (sql, milliseconds) => log.write('slowQuery', { sql, milliseconds }),
  };
  const ctx = (): ServiceContext => ({
    workspace: holder.current(),
    now,
    actor: () => settings.get().officer || userInfo().username,
    emit,
  });
  const showWindow = () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  };
  const shown = openShownReminders(path.join(places.userData, 'reminders.json'));
  let day = localDate(now());
  const tellDue = everyMinute(async () => {
    if (localDate(now()) !== day) emit('day.changed', {});
    day = localDate(now());
    if (!holder.isOpen() || !canNotify()) return;
    await remind({
      ctx: ctx(),
      settings: settings.get(),
      language: settings.get().language ?? language,
      shown,
      notify: ({ title, body, opens }) =>
        notify(title, body, () => {
          showWindow();
          emit('reminder.opened', { record: opens });
        }),
    }).catch((error: unknown) => log.bug('remind', error));
  });
  const shell = createShell(() => window, places.documents);
  const jobs = createJobManager((job) => emit('jobs.changed', job), now);
  const files = createFileTokens();
  const opened = path.join(places.userData, 'opened');
  forgetFolder(opened);
  const desk = remoteDesk(forkUtility(places.importProgram, importHeap), ctx);
  const handlers = createHandlers({
    ctx,
    holder,
    settings,
    settingsChanged: (values) => {
      window?.webContents.setZoomFactor(values.zoom / 100);
      showMenu();
      emit('settings.changed', values);
      tellDue();
    },
    jobs,
    files,
    forkWorker: forkUtility(places.workbookProgram),
    desk,
    forkReports: keepOne(forkUtility(places.reportsProgram)),
    shell,
    printPdf,
    open,
    workspaceOpened: (folder) => {
      settings.setWorkspace(folder);
      visits.begin(folder);
      emit('workspace.changed', {});
      tellDue();
    },
    lastVisit: visits.since,
    systemLanguage: language,
    documents: places.documents,
    opened,
    appVersion: app.getVersion(),
  });
  const offerFile = (file: unknown): Envelope<{ token: string; fileName: string }> =>
    typeof file === 'string' && path.isAbsolute(file)
      ? { ok: true, data: files.issue(file) }
      : { ok: false, error: { code: 'FILE_TOKEN_UNKNOWN', data: {} } };
  registerBridge({
    origin,
    windows: () => (window ? [window] : []),
    dispatch: createDispatch(handlers, log),
    offerFile,
  });

  const last = settings.workspace();
  if (last !== null)
    await holder
      .replace(() => openWorkspace(last, open))
      .then(() => visits.begin(last))
      .catch((error: unknown) => {
        log.bug('openWorkspace', error);
      });
  showMenu();
  window = openWindow({
    preload: places.preload,
    address,
    stateFolder: places.userData,
    isPackaged: app.isPackaged,
    zoom: settings.get().zoom,
    icon: places.icon,
    onGone: (reason) => log.write('windowGone', { reason }),
    onHopeless: async () => {
      const t = createTranslator(settings.get().language ?? language);
      const isToGoOn = await shell.ask(
        t('menu.failing'),
        t('menu.failingDetail'),
        t('menu.tryAgain'),
        t('menu.quit'),
      );
      if (!isToGoOn) app.quit();
      return isToGoOn;
    },
  });
  app.on('second-instance', showWindow);
  tellDue();
  quitInOrder(jobs, async () => {
    forgetFolder(opened);
    await desk.close();
    await holder.close();
    visits.end();
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => app.quit());
}
