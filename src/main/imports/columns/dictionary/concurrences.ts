import { terms, type HeaderTerms } from './headerTerms.ts';
import { note, ofProject } from './parts.ts';

export const concurrences: readonly HeaderTerms[] = [
  ...ofProject,
  terms('country', 1, 'стран*|государств*|ел|елі|мемлекет|country|host country|host government'),
  terms(
    'requestedDate',
    1,
    'дата запрос*|дата обращен*|дата письма запроса|запрос от|дата поступлен*|сұрау салынған күні|сұрау күні',
  ),
  terms(
    'requestedDate',
    1,
    'өтініш күні|request* date|date of request|requested|requested on|date requested|hgc requested',
  ),
  terms(
    'requestNumber',
    1,
    '№ запроса|номер запроса|номер письма запроса|№ письма запроса|исх № запроса|входящ* №|вх №',
  ),
  terms(
    'requestNumber',
    1,
    'сұрау салу хатының нөмірі|сұрау нөмірі|request no|request number|request letter|letter of request',
  ),
  terms('requestNumber', 0.9, 'запрос*|сұрау салу|request'),
  terms(
    'sentDate',
    1,
    'дата отправк*|дата направлен*|отправлен*|направлен*|жіберілген күні|date sent|sent on|sent',
  ),
  terms(
    'sentTo',
    1,
    'кому направлен*|куда направлен*|уполномоченн* орган*|ведомств*|кімге жіберілді|уәкілетті орган*|sent to|authority|ministry',
  ),
  terms(
    'sentNumber',
    1,
    'номер сопроводительного письма|№ сопроводительного письма|исх №|исходящ* №|ілеспе хаттың нөмірі|outgoing no',
  ),
  terms(
    'dueDate',
    1,
    'срок*|срок ответа|контрольн* срок|мерзімі|жауап мерзімі|due|due date|deadline',
  ),
  terms(
    'answeredDate',
    1,
    'дата ответа|ответ от|дата согласия|дата согласован*|дата выдачи|получен ответ|жауап күні|келісім күні',
  ),
  terms(
    'answeredDate',
    1,
    'date of answer|answer date|answered|answered on|approval date|date of concurrence|hgc received',
  ),
  terms(
    'answerNumber',
    1,
    'номер ответа|№ ответа|№ письма ответа|жауап нөмірі|жауап хатының нөмірі|answer no|answer number|reply no',
  ),
  terms('answerNumber', 0.9, 'ответ|жауап|answer|reply'),
  terms('decision', 1, 'решен*|согласие|результат*|шешім*|келісім|decision|outcome|concurrence'),
  note,
];
