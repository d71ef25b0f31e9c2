import type { LocalText } from '#shared/domain/language.ts';

const text = (kk: string, ru: string, en: string): LocalText => ({ kk, ru, en });

const noted = text(
  'Ақпарат назарға алынсын.',
  'Информацию принять к сведению.',
  'The information is noted.',
);

export const title = text(
  'Министрдің ISTC делегациясымен кездесуі (үлгі)',
  'Встреча министра с делегацией МНТЦ (образец)',
  'Meeting of the Minister with the ISTC delegation (sample)',
);

export const purpose = text(
  'Өткен жылды қорытындылау және жаңа бастамаларды талқылау.',
  'Подвести итоги года и обсудить новые инициативы.',
  'To review the past year and discuss new initiatives.',
);

export const series = text(
  'Үлгі: ISTC-мен кездесулер',
  'Образец: встречи с МНТЦ',
  'Sample: meetings with the ISTC',
);

interface Topic {
  title: LocalText;
  heard: LocalText;
  decision: LocalText;
  minutes: number;
}

/** What the published notice of the meeting names, with decisions that are invented. */
export const topics: readonly Topic[] = [
  {
    title: text('Өткен жылдың қорытындысы', 'Итоги прошедшего года', 'Results of the past year'),
    heard: text(
      'Он жылдан астам ынтымақтастықта 50-ден астам ғылыми жоба орындалды, оларға 1 500-ден астам ғалым қатысты.',
      'За более чем десять лет сотрудничества выполнено свыше 50 научных проектов с участием более 1 500 учёных.',
      'In more than ten years of cooperation over 50 scientific projects were carried out with more than 1,500 scientists.',
    ),
    decision: noted,
    minutes: 15,
  },
  {
    title: text(
      'Жаңа бастамалар және бірлескен жобалар',
      'Новые инициативы и совместные проекты',
      'New initiatives and joint projects',
    ),
    heard: text(
      'Жаңа бастамалар мен бірлескен жобалар қаралды.',
      'Рассмотрены новые инициативы и совместные проекты.',
      'New initiatives and joint projects were reviewed.',
    ),
    decision: text(
      'Бірлескен жобалар тізімі нақтылансын.',
      'Уточнить перечень совместных проектов.',
      'The list of joint projects is to be settled.',
    ),
    minutes: 20,
  },
  {
    title: text(
      '«Горизонт Еуропа» бағдарламасына қатысу',
      'Участие в программе «Горизонт Европа»',
      'Taking part in Horizon Europe',
    ),
    heard: text(
      'Бағдарламаға қатысу мүмкіндіктері қаралды.',
      'Рассмотрены возможности участия в программе.',
      'Ways to take part in the programme were reviewed.',
    ),
    decision: text(
      'Қазақстандық ұйымдардың өтінімдері қолдау тапсын.',
      'Поддержать заявки казахстанских организаций.',
      'Proposals of Kazakh organisations are to be supported.',
    ),
    minutes: 15,
  },
  {
    title: text('Жас ғалымдарды тарту', 'Привлечение молодых учёных', 'Young researchers'),
    heard: text(
      'Жас ғалымдардың жобаларға қатысуы қаралды.',
      'Рассмотрено участие молодых учёных в проектах.',
      'The part of young researchers in projects was reviewed.',
    ),
    decision: noted,
    minutes: 10,
  },
];

interface Task {
  title: LocalText;
  /** Place of its item in the agenda, from 0. */
  item: number;
  /** Days from the sample's own day. */
  due: number;
  extendedTo: number | null;
  done: number | null;
}

export const tasks: readonly Task[] = [
  {
    title: text(
      'Бірлескен жобалар тізімін жіберу',
      'Направить перечень совместных проектов',
      'Send the list of joint projects',
    ),
    item: 1,
    due: -20,
    extendedTo: null,
    done: -22,
  },
  {
    title: text(
      'Институттардың ұсыныстарын жинақтау',
      'Обобщить предложения институтов',
      'Gather the proposals of the institutes',
    ),
    item: 1,
    due: -8,
    extendedTo: 24,
    done: null,
  },
  {
    title: text(
      'Өтінімдер бойынша семинар өткізу',
      'Провести семинар по заявкам',
      'Hold a workshop on proposals',
    ),
    item: 2,
    due: 18,
    extendedTo: null,
    done: null,
  },
];
