import type { ImportField } from '#shared/contract/imports.ts';

/** What a header may say of a field. */
export interface HeaderTerms {
  field: ImportField;
  /** 1 for a term that names the field outright, less where the word may mean something else. */
  weight: number;
  /** Words as they stand in headers; `*` at the end of a word stands for any ending. */
  terms: readonly string[];
}

/** Header words in Russian, Kazakh and English, CORDIS, ISTC and transliterated open-data names. */
export const dictionary: readonly HeaderTerms[] = [
  {
    field: 'code',
    weight: 1,
    terms: [
      ...['№ проекта', 'номер проекта', 'код проекта', 'шифр', 'шифр проекта', 'ИРН'],
      ...['код', 'рег номер', 'регистрационный номер', 'номер гранта', 'номер соглашения'],
      ...['номер грантового соглашения', 'ИРН проекта', 'номер заявки', 'код (шифр)'],
      ...['жоба нөмірі', 'жобаның нөмірі', 'жоба №', 'жобаның №', 'жоба коды', 'жобаның коды'],
      ...['коды', 'ЖТН', 'тіркеу нөмірі', 'жоба шифры', 'жобаның шифры', 'өтінім нөмірі'],
      ...['project no', 'project number', 'project id', 'project code', 'project №', 'code'],
      ...['IRN', 'grant agreement', 'grant agreement id', 'grant agreement no', 'grant no'],
      ...['grant number', 'GA number', 'ISTC no', 'ISTC number', 'reference no'],
      ...['kod proekta', 'nomer proekta', 'shifr', 'zhoba nomiri', 'zhobanyn nomiri', 'zhtn'],
    ],
  },
  {
    field: 'code',
    weight: 0.7,
    terms: [
      ...['id', 'ref', 'reference', 'номер госрегистрации', '№ госрегистрации', 'kod'],
      ...['номер гос регистрации', 'номер государственной регистрации', 'гос регистрация'],
      ...['мемлекеттік тіркеу нөмірі', 'state registration number', 'номер договора'],
    ],
  },
  {
    field: 'title',
    weight: 1,
    terms: [
      ...['наименован*', 'наименован* проект*', 'назван*', 'назван* проект*', 'тема'],
      ...['тема проекта', 'тема исследован*', 'тема нир', 'полное наименование', 'заголовок'],
      ...['полное название', 'наименован* темы', 'наименован* тем* проект*', 'темы проектов'],
      ...['жобаның атауы', 'жоба атауы', 'атауы', 'атау', 'тақырып*', 'тақырыб*', 'жоба тақырыбы'],
      ...['жобаның тақырыбы', 'толық атауы', 'жобалардың атауы', 'зерттеу тақырыбы'],
      ...['title', 'project title', 'full title', 'project name', 'title of project'],
      ...['title of the project', 'name of project', 'name of the project', 'long title'],
      ...['naimenovanie', 'nazvanie', 'tema', 'naimenovanie proekta', 'nazvanie proekta'],
      ...['atauy', 'ataui', 'zhoba atauy', 'zhobanyn atauy', 'takyryby', 'takyryp'],
    ],
  },
  {
    field: 'title',
    weight: 0.7,
    terms: [
      ...['name', 'short title', 'краткое наименование', 'краткое название', 'қысқаша атауы'],
      ...['проект', 'жоба', 'project', 'работа', 'мероприятие'],
    ],
  },
  { field: 'title', weight: 0.5, terms: ['name*'] },
  {
    field: 'programme',
    weight: 1,
    terms: [
      ...['программ*', 'наименован* программ*', 'источник* финансирован*', 'конкурс*'],
      ...['назван* программ*', 'вид финансирован*', 'подпрограмм*', 'наименован* конкурс*'],
      ...['бағдарлама*', 'бағдарламаның атауы', 'қаржыландыру көзі', 'конкурсы', 'байқау'],
      ...['қаржыландыру түрі', 'конкурс атауы'],
      ...['programme', 'program', 'call', 'scheme', 'framework programme', 'funding source'],
      ...['source of funding', 'programme name', 'funding programme', 'grant programme'],
      ...['programma', 'bagdarlama', 'konkurs', 'istochnik finansirovaniya'],
    ],
  },
  { field: 'programme', weight: 0.85, terms: ['legal basis'] },
  { field: 'programme', weight: 0.8, terms: ['funding scheme', 'type of action'] },
  { field: 'programme', weight: 0.75, terms: ['master call', 'sub call', 'topics', 'topic'] },
  {
    field: 'leadOrganisation',
    weight: 1,
    terms: [
      ...['головн* организац*', 'ведущ* организац*', 'головн* институт*', 'ведущ* институт*'],
      ...[
        'организац* исполнител*',
        'исполнитель',
        'исполнители',
        'заявитель',
        'головн* исполнител*',
      ],
      ...[
        'организац* заявител*',
        'базов* организац*',
        'грантополучател*',
        'наименован* организац*',
      ],
      ...['головн* учрежден*', 'ведущ* учрежден*', 'назван* организац*', 'организатор'],
      ...['жетекші ұйым*', 'бас ұйым*', 'орындаушы ұйым*', 'орындаушы', 'өтінім беруші*'],
      ...['жетекші институт', 'бас орындаушы', 'ұйымның атауы', 'ұйым атауы', 'грант алушы'],
      ...['leading institution', 'leading institute', 'lead institution', 'lead institute'],
      ...['lead organi*', 'leading organi*', 'lead partner', 'coordinator', 'applicant'],
      ...['coordinator name', 'coordinating organi*', 'host institution', 'implementing organi*'],
      ...['organi* name', 'name of organi*', 'grantee', 'coordinating institution'],
      ...['organizaciya', 'organizatsiya', 'ispolnitel', 'zayavitel', 'uiym', 'uyym', 'oryndaushy'],
    ],
  },
  {
    field: 'leadOrganisation',
    weight: 0.75,
    terms: [
      ...['организац*', 'учрежден*', 'институт', 'вуз', 'университет', 'предприятие'],
      ...['ұйым*', 'мекеме*', 'оқу орны', 'institution', 'institute', 'university'],
      ...['organisation', 'organization', 'company', 'beneficiary'],
    ],
  },
  {
    field: 'manager',
    weight: 1,
    terms: [
      ...['руководител*', 'научн* руководител*', 'руководител* проект*', 'менеджер*'],
      ...['ф и о руководител*', 'фио руководител*', 'фио научн* руководител*', 'рук проекта'],
      ...['жетекші', 'жетекшісі', 'ғылыми жетекші*', 'жоба жетекшісі', 'жобаның жетекшісі'],
      ...['жоба басшысы', 'жоба менеджері', 'жобаның ғылыми жетекшісі', 'басшысы'],
      ...['project manager', 'manager', 'PI', 'principal investigator', 'project leader'],
      ...['scientific supervisor', 'supervisor', 'team leader', 'project director'],
      ...['rukovoditel', 'rukovoditel proekta', 'zhetekshi', 'zhetekshisi', 'gylymi zhetekshi'],
    ],
  },
  {
    field: 'scientists',
    weight: 1,
    terms: [
      ...['кол во участник*', 'количеств* участник*', 'числ* участник*', 'учен*', 'кол во учен*'],
      ...['количеств* учен*', 'числ* учен*', 'численность', 'состав группы', 'всего учен*'],
      ...['кол во исполнител*', 'количеств* исполнител*', 'количеств* научн* работник*'],
      ...['қатысушылар саны', 'ғалымдар', 'ғалымдар саны', 'ғалымдардың саны', 'орындаушылар саны'],
      ...['барлық ғалым*', 'зерттеушілер саны'],
      ...['scientists', 'number of scientists', 'no of scientists', 'team', 'team size'],
      ...['number of participants', 'researchers', 'number of researchers', 'total scientists'],
      ...['kolichestvo uchenyh', 'galymdar sany', 'katysushylar sany'],
    ],
  },
  {
    field: 'youngScientists',
    weight: 1,
    terms: [
      ...['молод* учен*', 'в т ч молод*', 'в том числе молод*', 'из них молод*', 'молодые'],
      ...['молодых', 'кол во молод* учен*', 'количеств* молод* учен*', 'числ* молод* учен*'],
      ...['ученых в т ч молод*', 'ученых до 40 лет', 'молод* исследовател*', 'учен* из них молод*'],
      ...['жас ғалым*', 'жас ғалымдар саны', 'оның ішінде жас*', 'с і жас*', 'соның ішінде жас*'],
      ...['жас зерттеуші*', 'young', 'young scientist*', 'young researcher*', 'of whom young'],
      ...['of which young', 'number of young scientist*', 'incl young', 'including young'],
      ...['molodye uchenye', 'zhas galymdar'],
    ],
  },
  {
    field: 'startDate',
    weight: 1,
    terms: [
      ...['начал*', 'дата начал*', 'начал* реализац*', 'начал* проект*', 'старт', 'срок начал*'],
      ...['дата начал* проект*', 'дата начал* реализац*', 'дата старта', 'год начал*'],
      ...['басталу*', 'басталуы', 'басталған күні', 'басталу күні', 'жобаның басталуы'],
      ...['басталу мерзімі', 'басталған жылы', 'start', 'start date', 'starting date'],
      ...['commencement', 'commencement date', 'project start', 'begin', 'begin date'],
      ...['operative commencement date', 'start year', 'from', 'nachalo', 'data nachala'],
      ...['bastalu', 'bastalu kuni', 'bastaluy', 'planned start', 'actual start'],
    ],
  },
  { field: 'startDate', weight: 0.7, terms: ['registration date', 'дата регистрации'] },
  {
    field: 'endDate',
    weight: 1,
    terms: [
      ...['окончан*', 'дата окончан*', 'завершен*', 'дата завершен*', 'конец', 'срок окончан*'],
      ...['срок завершен*', 'окончан* реализац*', 'дата окончан* проект*', 'год окончан*'],
      ...['дата завершен* проект*', 'окончан* проект*', 'завершен* проект*', 'год завершен*'],
      ...['аяқталу*', 'аяқталуы', 'аяқталған күні', 'аяқталу күні', 'аяқталу мерзімі'],
      ...['жобаның аяқталуы', 'аяқталатын күні', 'аяқталған жылы', 'end', 'end date'],
      ...['ending date', 'completion', 'completion date', 'finish', 'finish date', 'until'],
      ...['project end', 'expected completion', 'end year', 'to', 'okonchanie', 'data okonchaniya'],
      ...['ayaktalu', 'ayaktalu kuni', 'ayaktaluy', 'planned end', 'closing date'],
    ],
  },
  {
    field: 'period',
    weight: 1,
    terms: [
      ...['срок* реализац*', 'период*', 'период реализац*', 'срок* выполнен*', 'срок* проект*'],
      ...['сроки', 'годы реализац*', 'годы', 'срок* исполнен*', 'сроки реализации (годы)'],
      ...['іске асыру мерзім*', 'жүзеге асыру мерзім*', 'іске асыру кезеңі', 'жүзеге асыру кезеңі'],
      ...['орындау мерзім*', 'мерзімдері', 'іске асыру жылдары', 'жылдары', 'кезең мерзімі'],
      ...['period', 'implementation period', 'project period', 'duration', 'years', 'dates'],
      ...['term', 'time frame', 'timeframe', 'period of implementation', 'srok realizacii'],
    ],
  },
  { field: 'period', weight: 0.8, terms: ['срок', 'мерзімі', 'мерзім', 'год', 'жыл', 'year'] },
  {
    field: 'budget',
    weight: 1,
    terms: [
      ...['сумма', 'сумм* финансирован*', 'объем* финансирован*', 'бюджет*', 'стоимост*'],
      ...['бюджет проекта', 'стоимость проекта', 'общ* сумм*', 'утвержденн* сумм*', 'сумма гранта'],
      ...['общ* утвержденн* сумм*', 'общ* стоимост*', 'общ* бюджет*', 'финансирован*', 'грант'],
      ...['объем* финансирован* всего', 'сумма договора', 'общий объем финансирования'],
      ...['сомасы', 'сома', 'қаржыландыру көлемі', 'қаржыландыру сомасы', 'жоба бюджеті'],
      ...['жалпы бекітілген сома', 'жалпы сома*', 'бекітілген сома', 'құны', 'жобаның құны'],
      ...['жобаның бюджеті', 'қаржыландыру', 'грант сомасы', 'бюджеті'],
      ...['amount', 'budget', 'total cost', 'total budget', 'grant amount', 'project cost'],
      ...['total amount', 'project budget', 'funding amount', 'approved amount', 'total funding'],
      ...['summa', 'byudzhet', 'obem finansirovaniya', 'stoimost', 'somasy', 'total costs'],
    ],
  },
  {
    field: 'budget',
    weight: 0.8,
    terms: [
      ...['EC contribution', 'EU contribution', 'EC max contribution', 'EU funding', 'cost'],
      ...['funding', 'grant', 'max EU contribution', 'EC funding', 'вклад ЕС'],
    ],
  },
  {
    field: 'currency',
    weight: 1,
    terms: [
      ...['валюта', 'код валюты', 'валюта проекта', 'валюта финансирования', 'валютасы'],
      ...['ақша бірлігі', 'валюта коды', 'currency', 'currency code', 'ccy', 'valyuta'],
    ],
  },
  {
    field: 'status',
    weight: 1,
    terms: [
      ...['статус*', 'состоян*', 'этап*', 'стадия', 'статус проекта', 'состояние проекта'],
      ...['стадия проекта', 'текущ* состоян*', 'текущ* статус', 'статус реализации'],
      ...['мәртебе*', 'мәртебесі', 'күйі', 'жай күйі', 'жобаның мәртебесі', 'жоба мәртебесі'],
      ...['жобаның күйі', 'сатысы', 'status', 'stage', 'project status', 'current status'],
      ...['state', 'phase', 'status name', 'statusy', 'martebesi', 'kuii'],
    ],
  },
  { field: 'status', weight: 0.8, terms: ['кезеңі', 'кезең', 'іске асыру сатысы'] },
  {
    field: 'field',
    weight: 1,
    terms: [
      ...[
        'направлен*',
        'област*',
        'область науки',
        'отрасль',
        'отрасль науки',
        'научн* направлен*',
      ],
      ...['приоритет* направлен*', 'приоритет', 'направлен* исследован*', 'область знаний'],
      ...['тематическ* направлен*', 'область исследован*', 'код области науки'],
      ...['бағыты', 'бағыт', 'саласы', 'сала', 'ғылым саласы', 'басымдық бағыты', 'басым бағыт*'],
      ...['ғылыми бағыт*', 'зерттеу бағыты', 'білім саласы'],
      ...['area', 'field', 'field of science', 'tech area', 'tech area field', 'research area'],
      ...[
        'research field',
        'area of interest',
        'technology area',
        'discipline',
        'FORD',
        'OECD field',
      ],
      ...[
        'field of research',
        'scientific field',
        'science field',
        'napravlenie',
        'salasy',
        'bagyty',
      ],
    ],
  },
];

/** Words in a header that say in which language the column is written. */
export const headerLanguages: readonly { field: ImportField; terms: readonly string[] }[] = [
  {
    field: 'titleKk',
    terms: [
      ...['kk', 'kz', 'kaz', 'qaz', 'каз', 'қаз', 'казахск*', 'қазақ*', 'государственн* язык*'],
      ...['гос язык*', 'мемлекеттік тіл*', 'kazakh', 'qazaq', 'госязык*', 'каз яз', 'қазақша'],
    ],
  },
  {
    field: 'titleRu',
    terms: ['ru', 'rus', 'рус', 'русск*', 'орыс', 'орыс тіл*', 'орысша', 'russian', 'рус яз'],
  },
  {
    field: 'titleEn',
    terms: ['en', 'eng', 'англ', 'английск*', 'ағыл', 'ағылшын*', 'english', 'анг', 'англ яз'],
  },
];
