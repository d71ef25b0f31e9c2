import type { Settings } from '#shared/contract/settings.ts';
import type { EventPayload } from '#shared/contract/events.ts';
import { addDays } from '#shared/domain/dates.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import { eventTitle } from '#shared/i18n/eventTitle.ts';
import { formatRelativeDays } from '#shared/i18n/format/formatRelativeDays.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { listEvents } from '../calendar/service.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { dueReminders, reminderSpan, type Reminder } from './dueReminders.ts';
import { isQuiet } from './quietHours.ts';
import type { ShownReminders } from './shownReminders.ts';

/** A native notification; `opens` is what a click on it opens, null the start screen. */
export interface Notice {
  title: string;
  body: string;
  opens: EventPayload<'reminder.opened'>['record'];
}

export interface ReminderOptions {
  ctx: ServiceContext;
  settings: Pick<Settings, 'reminders' | 'quietFrom' | 'quietTo'>;
  language: Language;
  shown: ShownReminders;
  notify: (notice: Notice) => void;
}

/** More than these at once are told as one. */
const most = 3;

const clock = (now: Date): string =>
  [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');

function toNotice({ event, days, isSoon }: Reminder, language: Language): Notice {
  const t = createTranslator(language);
  const relative = formatRelativeDays(days, language);
  const when = isSoon
    ? t('reminders.soon', { time: event.startTime })
    : days < 0
      ? t('reminders.missed', { when: relative })
      : relative;
  const detail = localText(event.detail, language);
  const title = eventTitle(event, language);
  return {
    title: t('reminders.title', { kind: t(`reminders.kind.${event.kind}`), when }),
    body: detail === '' || title.includes(detail) ? title : `${title}\n${detail}`,
    opens: event.record,
  };
}

function toNotices(due: readonly Reminder[], language: Language): Notice[] {
  const notices = due.map((reminder) => toNotice(reminder, language));
  if (notices.length <= most) return notices;
  const t = createTranslator(language);
  const lines = notices
    .slice(0, most)
    .map(({ title, body }) => `${title} – ${body.split('\n')[0]}`);
  return [
    { title: t('reminders.many', { number: notices.length }), body: lines.join('\n'), opens: null },
  ];
}

/** Tells what has come due and was not told yet; in the quiet hours nothing, it waits for their end. */
export async function remind(options: ReminderOptions): Promise<void> {
  const { ctx, settings, language, shown, notify } = options;
  const now = ctx.now();
  if (!settings.reminders || isQuiet(clock(now), settings.quietFrom, settings.quietTo)) return;
  const today = localDate(now);
  const { reader, paths } = ctx.workspace;
  const from = addDays(today, -reminderSpan.back);
  const to = addDays(today, reminderSpan.ahead);
  const waiting = await listEvents(reader, { from, to, kinds: [] }, today, { isWaiting: true });
  const due = dueReminders(waiting, now, today).filter(
    ({ key }) => !shown.isShown(paths.folder, key),
  );
  if (due.length === 0) return;
  shown.mark(
    paths.folder,
    due.map(({ key }) => key),
    today,
  );
  for (const notice of toNotices(due, language)) notify(notice);
}
