import type { calendar } from '#shared/contract/calendar.ts';
import type { HandlersOf } from '#shared/contract/handlers.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { toIcs } from './ics.ts';
import { readCalendar } from './service.ts';

export interface CalendarHandlerOptions {
  ctx: () => ServiceContext;
  files: FileTokens;
  /** Asks where to save a file of that name, which ends in `.ics`; null when cancelled. */
  chooseSaving: (name: string) => Promise<string | null>;
  /** Opens the system's printing for the window. */
  print: () => void;
}

/** The calendar of obligations: read, written for other calendars, printed. */
export function calendarHandlers(options: CalendarHandlerOptions): HandlersOf<typeof calendar> {
  const { ctx, files, chooseSaving, print } = options;
  return {
    'calendar.list': async (range) =>
      readCalendar(ctx().workspace.reader, range, localDate(ctx().now())),
    'calendar.export': async ({ language, ...range }) => {
      const name = createTranslator(language)('calendar.title');
      const target = await chooseSaving(`${name} ${range.from} ${range.to}.ics`);
      if (target === null) return null;
      const now = ctx().now();
      const { reader } = ctx().workspace;
      const { events, isCut } = await readCalendar(reader, range, localDate(now));
      writeWhole(target, toIcs(events, name, language, now));
      return { ...files.issue(target), events: events.length, isCut };
    },
    'calendar.print': async () => {
      print();
      return {};
    },
  };
}
