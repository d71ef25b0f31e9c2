import { terms, type HeaderTerms } from './headerTerms.ts';

export const initiatives: readonly HeaderTerms[] = [
  terms('title', 1, 'инициатив*|предложен*|наименован* инициатив*|бастама*|бастама атауы|ұсыныс*'),
  terms('title', 1, 'initiative*|proposal*|idea*|наименован*|назван*|атауы|title|name'),
  terms(
    'summary',
    1,
    'кратк* содержан*|содержан*|описан*|суть|қысқаша мазмұны|мазмұны|сипаттама*|summary|description',
  ),
  terms('state', 1, 'состояние|статус*|ход реализац*|күйі|мәртебе*|state|status|stage'),
  terms(
    'voicedDate',
    1,
    'когда озвучен*|дата озвучив*|озвучен*|дата предложен*|дата внесен*|дата|айтылған күні|ұсынылған күні',
  ),
  terms('voicedDate', 1, 'күні|voiced on|date voiced|proposed on|date proposed|date'),
  terms(
    'voicedBy',
    1,
    'кто озвучил|кем озвучен*|автор*|инициатор*|кем предложен*|кім айтты|бастамашы*|ұсынған|voiced by',
  ),
  terms('voicedBy', 1, 'proposed by|initiator|author'),
  terms('organisation', 1, 'организац*|сторона|ұйым*|тарап|organisation|organization|party|side'),
  terms('meeting', 1, 'встреч*|мероприят*|совещан*|где озвучен*|кездесу*|іс шара|meeting|event'),
  terms(
    'project',
    1,
    'стала проектом|проект|код проекта|жобаға айналды|жоба|became a project|project',
  ),
  terms(
    'programme',
    1,
    'стала программой|программа|бағдарламаға айналды|бағдарлама|became a programme|programme|program',
  ),
  terms(
    'reason',
    1,
    'основан*|причин*|почему снята|причина снятия|негіздеме|себебі|неге тоқтатылды|reason|why dropped',
  ),
  terms('tags', 1, 'метк*|теги|белгілер|tags'),
];
