import { terms, type HeaderTerms } from './headerTerms.ts';

const country = terms(
  'country',
  1,
  'стран*|ел|елі|country|country code|код страны|мемлекет|государство',
);
const tags = terms('tags', 1, 'метк*|тег*|белгілер|tags|labels');

export const organisations: readonly HeaderTerms[] = [
  terms(
    'name',
    1,
    'наименован*|наименован* организац*|назван* организац*|организац*|полное наименование',
  ),
  terms('name', 1, 'ұйым*|ұйым атауы|ұйымның атауы|толық атауы|атауы|мекеме*|name|organi* name'),
  terms(
    'name',
    1,
    'organisation|organization|name of organi*|legal name|institution|учрежден*|юридическ* лицо',
  ),
  terms(
    'name',
    0.8,
    'назван*|вуз|институт|университет|предприяти*|institute|university|company|short title',
  ),
  terms(
    'shortName',
    1,
    'сокращен* наименован*|кратк* наименован*|аббревиатура|сокращен*|қысқаша атауы',
  ),
  terms(
    'shortName',
    1,
    'қысқартылған атауы|short name|abbreviation|кратк* назван*|сокр наименован*',
  ),
  terms(
    'kind',
    1,
    'вид организац*|тип организац*|ұйым түрі|ұйымның түрі|organi* type|activity type|type of organi*',
  ),
  terms('kind', 0.7, 'вид|тип|түрі|kind|type|категория'),
  country,
  terms('city', 1, 'город*|қала*|city|населенн* пункт|город (населенный пункт)|town'),
  terms(
    'legalForm',
    1,
    'организационно правов* форм*|опф|правов* форм*|құқықтық нысан*|ұйымдық құқықтық нысаны',
  ),
  terms('legalForm', 1, 'legal form|форма собственности|legal status'),
  terms('bin', 1, 'бин|бсн|bin|бин организац*|ұйымның бсн|бин иин|business identification number'),
  terms('ror', 1, 'ror|ror id'),
  terms('pic', 1, 'pic|participant pic|participant identification code|general pic|pic код'),
  terms(
    'parent',
    1,
    'головн* организац*|вышестоящ* организац*|учредитель|жоғары тұрған ұйым|бас ұйым',
  ),
  terms('parent', 1, 'parent|parent organi*|ведомств*|ведомственн* подчинен*'),
  terms(
    'aliases',
    1,
    'друг* наименован*|друг* назван*|прежн* назван*|басқа атаулар*|other names|aliases|синоним*',
  ),
  terms(
    'website',
    1,
    'сайт|веб сайт|web сайт|website|url|organization url|organisation url|интернет адрес',
  ),
  tags,
];

export const people: readonly HeaderTerms[] = [
  terms(
    'fullName',
    1,
    'ф и о|фио|фамилия имя отчество|полное имя|сотрудник|участник|ученый|специалист',
  ),
  terms(
    'fullName',
    1,
    'аты жөні|т а ә|тегі аты әкесінің аты|толық аты жөні|тегі аты|full name|name',
  ),
  terms(
    'fullName',
    1,
    'фио участник*|фио ученого|фио исполнител*|ф и о участник*|person|scientist|исполнитель',
  ),
  terms('family', 1, 'фамилия|тегі|family name|surname|last name'),
  terms('given', 1, 'имя|аты|given name|first name|forename'),
  terms('patronymic', 1, 'отчество|әкесінің аты|patronymic|middle name'),
  terms(
    'degree',
    1,
    'учен* степень|степень|ғылыми дәреже*|дәрежесі|degree|academic degree|scientific degree',
  ),
  terms('academicTitle', 1, 'учен* звание|звание|ғылыми атақ*|атағы|academic title|academic rank'),
  terms(
    'organisation',
    1,
    'организац*|место работы|ұйым*|жұмыс орны|organisation|organization|affiliation',
  ),
  terms(
    'organisation',
    1,
    'работодатель|место работы (организация)|employer|institution|учрежден*|вуз',
  ),
  terms('position', 1, 'должность|лауазым*|қызметі|position|job title|post'),
  terms('orcid', 1, 'orcid|orcid id'),
  terms('iin', 1, 'иин|жсн|iin'),
  terms(
    'birthDate',
    1,
    'дата рождения|год рождения|туған күні|туған жылы|date of birth|birth date|born|birthday',
  ),
  terms('gender', 1, 'пол|жынысы|gender|sex'),
  terms('citizenship', 1, 'гражданство|азаматтығы|citizenship|nationality'),
  country,
  terms('email', 1, 'email|e mail|эл почт*|электронн* почт*|почт*|электрондық пошта|эл пошта|mail'),
  terms('phone', 1, 'телефон*|тел|моб телефон|phone|mobile|контактн* телефон|номер телефона'),
  tags,
];

export const programmes: readonly HeaderTerms[] = [
  terms(
    'code',
    1,
    'код программ*|шифр программ*|бағдарлама коды|бағдарламаның коды|programme code|program code|код',
  ),
  terms(
    'name',
    1,
    'программ*|наименован* программ*|назван* программ*|бағдарлама*|бағдарлама атауы|бағдарламаның атауы',
  ),
  terms('name', 1, 'programme|program|programme name|program name|name of programme'),
  terms('name', 0.6, 'наименован*|назван*|атауы|name|title'),
  terms(
    'funder',
    1,
    'донор*|финансирующ* сторон*|администратор программ*|қаржыландырушы*|funder|donor|sponsor',
  ),
  terms(
    'family',
    1,
    'семейство программ*|вид программ*|бағдарлама түрі|programme family|program family',
  ),
  terms('startDate', 1, 'начал*|дата начал*|басталу*|start|start date'),
  terms('endDate', 1, 'окончан*|дата окончан*|завершен*|аяқталу*|end|end date'),
];

export const lists: readonly HeaderTerms[] = [
  terms('list', 1, 'справочник|список|перечень|анықтамалық|тізім|list|reference list'),
  terms('code', 1, 'код|коды|code|шифр'),
  terms('name', 1, 'наименован*|назван*|значение|атауы|мәні|name|value|label'),
  terms('isHidden', 1, 'скрыт*|не использу*|жасырын|hidden|is hidden'),
];
