import { foldText } from '../fold/foldText.ts';

/** Legal forms and fillers that two spellings of one organisation need not share. */
const legalForms = [
  ...[
    'РГП на ПХВ',
    'РГП',
    'РГКП',
    'ГКП на ПХВ',
    'ГКП',
    'ГККП',
    'КГП на ПХВ',
    'КГП',
    'КГУ',
    'ГУ',
    'ДГП',
  ],
  ...[
    'ШЖҚ РМК',
    'РМК',
    'РМҚК',
    'МКК',
    'МКҚК',
    'КММ',
    'ММ',
    'ЕМК',
    'АО',
    'АҚ',
    'НАО',
    'КеАҚ',
    'ТОО',
  ],
  ...[
    'ЖШС',
    'ООО',
    'ОАО',
    'ЗАО',
    'ПАО',
    'НИИ',
    'ҒЗИ',
    'ФГБУ',
    'ФГБУН',
    'ФГУП',
    'ИП',
    'ЖК',
    'ОЮЛ',
    'ЗТБ',
  ],
  ...['республиканское государственное предприятие', 'на праве хозяйственного ведения'],
  ...['республикалық мемлекеттік кәсіпорны', 'шаруашылық жүргізу құқығындағы'],
  ...['некоммерческое акционерное общество', 'акционерное общество', 'акционерлік қоғамы'],
  ...['товарищество с ограниченной ответственностью', 'коммерциялық емес акционерлік қоғамы'],
  ...['жауапкершілігі шектеулі серіктестігі', 'республикалық мемлекеттік кәсіпорын'],
  ...['имени', 'им', 'атындағы', 'named after', 'the', 'of', 'and'],
  ...[
    'RSE on REM',
    'RSE',
    'LLP',
    'JSC',
    'NJSC',
    'NCJSC',
    'NPJSC',
    'LLC',
    'Ltd',
    'Limited',
    'Inc',
    'GmbH',
  ],
  ...['non profit joint stock company', 'joint stock company', 'limited liability partnership'],
  ...['republican state enterprise', 'republican state enterprise on the right of economic use'],
];

const formPattern = new RegExp(
  ` (?:${legalForms
    .map((form) => foldText(form))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?= )`,
  'gu',
);

/**
 * The folded name of an organisation without legal forms, "имени" and "атындағы", in its own alphabet.
 * Empty only for a text without a letter or digit.
 */
export function bareOrganisationName(name: string): string {
  const folded = foldText(name);
  const bare = ` ${folded} `.replace(formPattern, '').trim().replace(/\s+/gu, ' ');
  return bare === '' ? folded : bare;
}
