import { terms, type HeaderTerms } from './headerTerms.ts';

export const meetings: readonly HeaderTerms[] = [
  terms(
    'number',
    1,
    '№ протокола|номер протокола|протокол №|протокол*|хаттама №|хаттама нөмірі|хаттама|minutes no',
  ),
  terms('number', 1, 'protocol no|number|рег номер|номер'),
  terms(
    'title',
    1,
    'тема*|тема встреч*|наименован*|назван*|повестк*|предмет|встреча|мероприяти*|заседание|совещание',
  ),
  terms(
    'title',
    1,
    'тақырыбы|кездесу тақырыбы|кездесу*|отырыс*|атауы|title|subject|meeting|topic|agenda|event',
  ),
  terms(
    'kind',
    1,
    'вид встреч*|тип встреч*|вид|формат|кездесу түрі|түрі|kind|type|meeting type|format',
  ),
  terms(
    'date',
    1,
    'дата*|дата встреч*|дата проведен*|дата заседан*|день|күні|кездесу күні|өткізілген күні',
  ),
  terms('date', 1, 'date|meeting date|когда|start|начало|дата начал*'),
  terms('endDate', 1, 'окончан*|дата окончан*|по|аяқталу*|end|end date|until'),
  terms('startTime', 1, 'время|время начал*|начало в|уақыты|басталу уақыты|time|start time'),
  terms('endTime', 1, 'время окончан*|окончание в|аяқталу уақыты|end time'),
  terms(
    'place',
    1,
    'место|место проведен*|адрес|зал|өткізілетін орны|орны|place|venue|location|город',
  ),
  terms('country', 1, 'стран*|ел|елі|country'),
  terms('link', 1, 'ссылка|ссылка на подключение|сілтеме|link|url'),
  terms('purpose', 1, 'цель*|цель встреч*|мақсаты|кездесу мақсаты|purpose|goal|objective*'),
  terms(
    'chair',
    1,
    'председател*|председательств*|кто провел|төраға*|төрағалық етуші|chair|chairperson|host',
  ),
  terms('secretary', 1, 'секретарь*|хатшы*|secretary'),
  terms(
    'attendees',
    1,
    'участник*|присутствов*|приглашен*|состав участник*|қатысқан*|қатысушы*|attendees|participants|present',
  ),
  terms(
    'sides',
    1,
    'сторон*|стороны встречи|делегац*|организац*|тараптар|тараптары|ұйымдар|sides|parties|delegation*|organi*',
  ),
  terms('project', 1, 'код проекта|проект|№ проекта|жоба|жоба коды|project|project code'),
  terms('tags', 1, 'метк*|тег*|белгілер|tags'),
];
