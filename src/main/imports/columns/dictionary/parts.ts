import { terms, type HeaderTerms } from './headerTerms.ts';

/** Words for the project that a row belongs to. */
export const ofProject = [
  terms(
    'project',
    1,
    '№ проекта|номер проекта|код проекта|шифр|шифр проекта|ирн|ирн проекта|рег номер|жоба коды',
  ),
  terms(
    'project',
    1,
    'жоба нөмірі|жобаның коды|жобаның нөмірі|жоба №|жтн|жоба шифры|project id|project code',
  ),
  terms(
    'project',
    1,
    'project no|project number|project №|grant agreement|grant agreement id|irn|istc no',
  ),
  terms('project', 0.9, 'проект|жоба|project|код|коды|code'),
  terms(
    'projectTitle',
    1,
    'назван* проекта|наименован* проекта|тема проекта|жоба атауы|жобаның атауы|жоба тақырыбы|project title|project name|title of the project|name of the project',
  ),
];
const dates = [
  terms(
    'startDate',
    1,
    'начал*|дата начал*|с какого времени|басталу*|басталуы|start|start date|from|дата вступлен*',
  ),
  terms(
    'endDate',
    1,
    'окончан*|дата окончан*|завершен*|аяқталу*|аяқталуы|end|end date|to|end of participation|дата выхода',
  ),
];
export const note = terms('note', 1, 'примечан*|ескерту*|note|notes|comment*|remarks|комментар*');
const organisation = [
  terms(
    'organisation',
    1,
    'организац*|наименован* организац*|участник*|партнер*|соисполнител*|исполнитель',
  ),
  terms(
    'organisation',
    1,
    'ұйым*|қатысушы*|қатысушы ұйым*|серіктес*|organisation|organization|participant*',
  ),
  terms(
    'organisation',
    1,
    'partner*|institution|organi* name|учрежден*|организац* участник*|name|наименован*',
  ),
];
const currency = terms('currency', 1, 'валюта|код валюты|валютасы|currency|ccy|currency code');
const title = [
  terms('title', 1, 'наименован*|назван*|атауы|тақырып*|title|name|тема|содержан*|мазмұны|описан*'),
];

export const participants: readonly HeaderTerms[] = [
  ...ofProject,
  ...organisation,
  terms(
    'role',
    1,
    'роль|роль в проекте|рөлі|жобадағы рөлі|role|participant role|вид участия|статус участника',
  ),
  terms(
    'shortName',
    1,
    'short name|сокращен* наименован*|кратк* наименован*|қысқаша атауы|acronym',
  ),
  terms('country', 1, 'стран*|ел|елі|country|country code'),
  terms('city', 1, 'город*|қала*|city'),
  terms('bin', 1, 'бин|бсн|bin'),
  terms('pic', 1, 'pic|participant pic|organisation id|organisation pic'),
  terms('website', 1, 'сайт|website|organization url|organisation url|url'),
  terms('contact', 1, 'контактн* лицо|байланыс тұлғасы|contact|contact person|ответственн* лицо'),
  ...dates,
  terms(
    'contribution',
    1,
    'вклад*|доля финансирован*|сумма участия|үлесі|ec contribution|net ec contribution',
  ),
  terms('contribution', 1, 'eu contribution|contribution|бюджет участника|сумма|сомасы|amount'),
  currency,
  note,
];

export const team: readonly HeaderTerms[] = [
  ...ofProject,
  terms(
    'person',
    1,
    'ф и о|фио|участник*|исполнител*|аты жөні|т а ә|орындаушы*|қатысушы*|full name|name',
  ),
  terms(
    'person',
    1,
    'фио участник*|фио исполнител*|ф и о участник*|ф и о исполнител*|сотрудник|person|researcher*|team member*|ученый',
  ),
  terms('role', 1, 'роль|роль в проекте|рөлі|жобадағы рөлі|role|функция'),
  terms('category', 1, 'категория|санаты|category|категория персонала'),
  terms(
    'organisation',
    1,
    'организац*|место работы|ұйым*|жұмыс орны|organisation|organization|affiliation|institution',
  ),
  terms('position', 1, 'должность|лауазым*|қызметі|position|job title'),
  ...dates,
  terms(
    'workingDays',
    1,
    'человеко дн*|чел дн*|рабоч* дн*|дней|адам күн*|жұмыс күндері|working days|person days|man days',
  ),
  terms('degree', 1, 'учен* степень|степень|ғылыми дәреже*|degree|academic degree'),
  terms(
    'birthDate',
    1,
    'дата рождения|год рождения|туған күні|туған жылы|date of birth|birth date',
  ),
];

export const funding: readonly HeaderTerms[] = [
  ...ofProject,
  terms(
    'party',
    1,
    'финансирующ* сторон*|источник*|источник* финансирован*|донор*|сторона|плательщик|спонсор',
  ),
  terms(
    'party',
    1,
    'қаржыландырушы тарап*|қаржыландыру көзі|тарап|funding part*|party|donor*|sponsor*|funder|source',
  ),
  terms(
    'kind',
    1,
    'вид финансирован*|тип финансирован*|қаржыландыру түрі|funding kind|funding type|kind|вид',
  ),
  terms(
    'stage',
    1,
    'стадия|этап платежа|вид операции|операция|сатысы|stage|transaction type|вид суммы',
  ),
  terms('basis', 1, 'план факт|план или факт|основа|жоспар нақты|basis|planned or actual'),
  terms(
    'amount',
    1,
    'сумм*|объем*|сумма финансирован*|объем* финансирован*|сомасы|сома|көлемі|қаржыландыру көлемі',
  ),
  terms('amount', 1, 'amount|value|sum|платеж|выплата|бюджет*|funding amount|перечислен* сумм*'),
  currency,
  terms(
    'date',
    1,
    'дата|дата платежа|дата перечислен*|год|күні|төлем күні|жылы|date|payment date|year|transaction date',
  ),
  terms('rate', 1, 'курс*|курс валюты|айырбас бағамы|бағамы|exchange rate|rate'),
  terms('rateSource', 1, 'источник курса|бағам көзі|rate source'),
  terms('share', 1, 'доля*|доля %|үлесі|үлес %|share|percent|%'),
  terms(
    'costLine',
    1,
    'статья затрат|статья расход*|статья|шығын бабы|шығыс бабы|cost line|cost category|budget line',
  ),
  note,
];

export const milestones: readonly HeaderTerms[] = [
  ...ofProject,
  terms('kind', 1, 'вид отчет*|вид этапа|тип|вид|түрі|есеп түрі|kind|type|deliverable type'),
  terms(
    'number',
    1,
    '№ этапа|номер этапа|этап №|кезең №|кезең нөмірі|number|milestone no|deliverable no|№',
  ),
  ...title,
  terms(
    'title',
    1,
    'этап*|мероприяти*|работа|отчет*|кезең*|іс шара|milestone*|deliverable*|результат*',
  ),
  terms(
    'dueDate',
    1,
    'срок*|срок исполнен*|срок сдачи|срок представлен*|дата сдачи|план дата|мерзімі|тапсыру мерзімі',
  ),
  terms('dueDate', 1, 'due|due date|deadline|planned date|срок выполнен*|delivery date'),
  terms(
    'receivedDate',
    1,
    'получен*|дата получен*|поступил*|факт* дата|алынған күні|received|received date|submitted',
  ),
  terms(
    'acceptedDate',
    1,
    'принят*|дата принят*|дата приемки|утвержден*|қабылданған күні|accepted|accepted date|approved',
  ),
  terms(
    'organisation',
    1,
    'организац*|исполнител*|ответственн*|ұйым*|жауапты*|organisation|organization|responsible',
  ),
  note,
];

export const results: readonly HeaderTerms[] = [
  ...ofProject,
  terms('kind', 1, 'вид результата|тип результата|вид|тип|нәтиже түрі|түрі|kind|type|result type'),
  ...title,
  terms(
    'title',
    1,
    'результат*|публикац*|статья|наименован* публикац*|нәтиже*|жарияланым*|мақала*|publication*|article|result',
  ),
  terms('date', 1, 'дата|год|дата публикац*|год издан*|күні|жылы|date|year|publication date'),
  terms(
    'person',
    1,
    'обученн* специалист*|кто обучен|первый автор|оқыған маман|trainee|first author',
  ),
  terms('authors', 1, 'автор*|авторлар*|authors|author'),
  terms(
    'venue',
    1,
    'журнал*|издани*|место|патентн* ведомств*|басылым*|journal|venue|publisher|конференция',
  ),
  terms('doi', 1, 'doi'),
  terms(
    'number',
    1,
    'номер патента|№ патента|номер свидетельства|номер|нөмірі|number|patent no|certificate no',
  ),
  terms('url', 1, 'ссылка|url|link|сілтеме|адрес'),
  terms('country', 1, 'стран*|ел|елі|country'),
  terms('trl', 1, 'угт|уровень готовности|trl|technology readiness level|дайындық деңгейі'),
  terms(
    'peopleCount',
    1,
    'кол во людей|число участников|количество обученных|адам саны|people|people count|participants',
  ),
];
