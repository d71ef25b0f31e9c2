import type { CalendarEvent } from '../contract/calendar.ts';
import { localText, type Language } from '../domain/language.ts';
import { countryName } from './format/names.ts';
import { createTranslator } from './translator.ts';

/** What an entry of the calendar is, in one line: a term names its project, because it has no title of its own. */
export function eventTitle(event: CalendarEvent, language: Language): string {
  const t = createTranslator(language);
  const title = localText(event.title, language);
  const project = event.number || localText(event.detail, language);
  switch (event.kind) {
    case 'meeting':
    case 'assignment':
      return title;
    case 'concurrence': {
      const country = countryName(event.variant, language);
      return t('calendar.entry.concurrence', { country, project });
    }
    case 'milestone': {
      const kind = t(`terms.milestone.kind.${event.variant}`);
      // A report is often called by its kind, alone or with its year.
      const says = title.toLowerCase().startsWith(kind.toLowerCase());
      const name = title === '' || says ? title || kind : `${kind}: ${title}`;
      return `${name} · ${project}`;
    }
    case 'agreementEnd':
      return t('calendar.entry.agreementEnd', { project: event.number || title });
  }
}
