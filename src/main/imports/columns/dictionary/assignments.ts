import { terms, type HeaderTerms } from './headerTerms.ts';

/** The columns of control lists. */
export const assignments: readonly HeaderTerms[] = [
  terms(
    'title',
    1,
    'поручен*|содержан* поручен*|содержание|текст поручен*|решение|мероприяти*|задача|задание',
  ),
  terms(
    'title',
    1,
    'тапсырма*|тапсырма мазмұны|мазмұны|шешім*|іс шара*|assignment*|action|action item|task|decision',
  ),
  terms('title', 0.7, 'наименован*|атауы|title|что сделать'),
  terms(
    'document',
    1,
    'документ*|документ (вид №)|документ (вид № дата)|основание|вид документа № дата|құжат*',
  ),
  terms(
    'document',
    1,
    'құжат (түрі №)|source|document*|чем дано|протокол*|хаттама*|реквизиты документа|document (kind no)',
  ),
  terms('documentKind', 1, 'вид документа|тип документа|құжат түрі|document kind|document type'),
  terms(
    'documentNumber',
    1,
    'номер документа|№ документа|номер протокола|№ протокола|құжат нөмірі|хаттама №|document no|minutes no',
  ),
  terms(
    'documentDate',
    1,
    'дата документа|дата протокола|дата поручен*|құжат күні|құжаттың күні|хаттама күні|document date',
  ),
  terms('documentDate', 0.7, 'дата|күні|date'),
  terms('point', 1, 'пункт*|№ пункта|тармақ*|point|item|clause'),
  terms(
    'givenBy',
    1,
    'кто дал|кем дано|автор поручен*|поручил|давший поручение|тапсырма беруші|кім берді|given by|issued by',
  ),
  terms(
    'chief',
    1,
    'ответственн*|ответственн* исполнител*|ответственн* исполнитель (свод)|исполнитель|исполнители|свод',
  ),
  terms(
    'chief',
    1,
    'жауапты*|жауапты орындаушы*|жауапты орындаушы (жинақтау)|орындаушы*|responsible|owner|assignee|executor|chief executor',
  ),
  terms(
    'coExecutors',
    1,
    'соисполнител*|бірлесіп орындаушы*|қосалқы орындаушы*|co executor*|co responsible|participants',
  ),
  terms('termKind', 1, 'вид срока|срок вид|мерзім түрі|kind of term|term kind'),
  terms(
    'dueDate',
    1,
    'срок*|срок исполнен*|срок исполнения (первоначальный)|дата исполнения план|контрольн* срок|мерзімі',
  ),
  terms(
    'dueDate',
    1,
    'орындау мерзімі|орындау мерзімі (бастапқы)|due|due date|deadline|term|срок выполнен*',
  ),
  terms(
    'extendedTo',
    1,
    'продлен*|продлен до|новый срок|перенос срока|ұзартылды|жаңа мерзім*|extended|extended to|new due date',
  ),
  terms(
    'extensionReason',
    1,
    'основание продлен*|причина продлен*|ұзарту негіздемесі|ұзарту себебі|reason for extension|extension reason',
  ),
  terms(
    'form',
    1,
    'форма завершен*|форма исполнен*|вид отчетности|аяқтау нысаны|аяқталу нысаны|form of completion|completion form|form',
  ),
  terms(
    'progress',
    1,
    'ход исполнен*|ход исполнения на дату|ход работ*|информация об исполнен*|орындалу барысы|progress|status report',
  ),
  terms(
    'progressDate',
    1,
    'дата сведений*|дата сведений о ходе|мәлімет күні|барысы туралы мәлімет күні|progress date|reported on',
  ),
  terms(
    'done',
    1,
    'отметка об исполнен*|отметка об исполнен* дата|исполнен*|исполнено|выполнен*|орындалғаны туралы белгі|орындалды',
  ),
  terms('done', 1, 'done|completed|completion mark|исполнение'),
  terms(
    'doneDate',
    1,
    'дата исполнен*|дата фактического исполнен*|факт* дата|фактическ* срок|орындалған күні|done date|completed on|date done',
  ),
  terms(
    'doneNumber',
    1,
    '№ документа об исполнен*|номер ответа|исходящ* номер|исх №|орындалғаны туралы құжат №|reply no|done number',
  ),
  terms(
    'removedDate',
    1,
    'снят* с контрол*|дата снят*|бақылаудан алынды|бақылаудан алынған күні|removed|taken off control',
  ),
  terms('removedBy', 1, 'кем снят*|кім алды|бақылаудан кім алды|removed by|taken off by'),
  terms('project', 1, 'код проекта|проект|№ проекта|жоба|жоба коды|project|project code'),
  terms('note', 1, 'примечан*|ескерту*|note|notes|comment*|комментар*'),
  terms('tags', 1, 'метк*|тег*|белгілер|tags'),
];
