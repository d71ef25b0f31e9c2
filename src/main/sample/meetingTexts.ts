import type { LocalText } from '#shared/domain/language.ts';
import type { TermKind } from '#shared/domain/assignmentState.ts';
import type { InitiativeState } from '#shared/domain/initiativeLife.ts';

const text = (kk: string, ru: string, en: string): LocalText => ({ kk, ru, en });

/** Items of the invented working group: what was heard, decided, and how long it should take in minutes. */
export const agenda = [
  {
    title: text(
      'Өткен отырыс тапсырмаларының орындалуы',
      'Исполнение поручений прошлого заседания',
      'Assignments of the last meeting',
    ),
    heard: text(
      'Орындалу барысы баяндалды.',
      'Доложено о ходе исполнения.',
      'Progress was reported.',
    ),
    decision: text(
      'Ақпарат назарға алынсын.',
      'Принять информацию к сведению.',
      'Take note of it.',
    ),
    minutes: 20,
  },
  {
    title: text('Бірлескен жобалар', 'Совместные проекты', 'Joint projects'),
    heard: text(
      'Жобалардың жай-күйі қаралды.',
      'Рассмотрено состояние проектов.',
      'Projects were reviewed.',
    ),
    decision: text(
      'Жаңа жобаларға өтінімдер дайындалсын.',
      'Подготовить заявки на новые проекты.',
      'Prepare proposals for new projects.',
    ),
    minutes: 50,
  },
  {
    title: text('Жас ғалымдарды қолдау', 'Поддержка молодых учёных', 'Support of young scientists'),
    heard: text(
      'Тағылымдамалар туралы айтылды.',
      'Обсуждены стажировки.',
      'Internships were discussed.',
    ),
    decision: text(
      'Тағылымдамалар бағдарламасы әзірленсін.',
      'Разработать программу стажировок.',
      'Draw up a programme of internships.',
    ),
    minutes: 40,
  },
] as const;

interface GivenTask {
  title: LocalText;
  termKind: TermKind;
  /** Days from the sample's own day. */
  due: number | null;
  extendedTo: number | null;
  done: number | null;
  removed: number | null;
  progress: string;
}

const plain = {
  termKind: 'date',
  extendedTo: null,
  done: null,
  removed: null,
  progress: '',
} as const;

export const givenTasks: readonly GivenTask[] = [
  {
    ...plain,
    due: -12,
    title: text(
      'Өтінімдер тізімін ұсыну',
      'Представить перечень заявок',
      'Hand in the list of proposals',
    ),
  },
  {
    ...plain,
    due: -20,
    done: -25,
    title: text(
      'Институттардан ұсыныс жинау',
      'Собрать предложения институтов',
      'Collect proposals of the institutes',
    ),
  },
  {
    ...plain,
    due: -30,
    done: -22,
    title: text(
      'Тағылымдамалар бағдарламасының жобасын жасау',
      'Подготовить проект программы стажировок',
      'Draft the programme of internships',
    ),
  },
  {
    ...plain,
    due: -6,
    extendedTo: 20,
    progress: 'Үлгі: жоба келісуде',
    title: text(
      'Келісім жобасын келісу',
      'Согласовать проект соглашения',
      'Agree the draft agreement',
    ),
  },
  { ...plain, due: 3, title: text('Есепті аудару', 'Перевести отчёт', 'Translate the report') },
  { ...plain, due: 25, title: text('Семинар өткізу', 'Провести семинар', 'Hold a seminar') },
  {
    ...plain,
    due: -40,
    removed: -35,
    title: text('Деректерді қайталап жинау', 'Собрать данные повторно', 'Collect the data again'),
  },
  {
    ...plain,
    termKind: 'quarterly',
    due: 46,
    title: text(
      'Жобалар бойынша ақпарат беру',
      'Информировать о проектах',
      'Report on the projects',
    ),
  },
  {
    ...plain,
    termKind: 'constant',
    due: null,
    title: text(
      'Жас ғалымдардың қатысуын қамтамасыз ету',
      'Обеспечить участие молодых учёных',
      'See to the part of young scientists',
    ),
  },
];

export const programme = [
  {
    day: 0,
    startTime: '09:30',
    endTime: '10:30',
    title: text('Министрліктегі кездесу', 'Встреча в министерстве', 'Meeting at the ministry'),
  },
  {
    day: 0,
    startTime: '11:00',
    endTime: '13:00',
    title: text('Зертханаларды аралау', 'Посещение лабораторий', 'Visit of laboratories'),
  },
  {
    day: 1,
    startTime: '10:00',
    endTime: '12:00',
    title: text(
      'Жас ғалымдармен кездесу',
      'Встреча с молодыми учёными',
      'Meeting with young scientists',
    ),
  },
] as const;

interface Voiced {
  title: LocalText;
  state: InitiativeState;
  reason: string;
}

export const initiatives: readonly Voiced[] = [
  {
    state: 'voiced',
    reason: '',
    title: text(
      'Су қауіпсіздігі бойынша бірлескен зертхана',
      'Совместная лаборатория по водной безопасности',
      'Joint laboratory for water security',
    ),
  },
  {
    state: 'supported',
    reason: '',
    title: text('Жас ғалымдар мектебі', 'Школа молодых учёных', 'School of young scientists'),
  },
  {
    state: 'in_work',
    reason: '',
    title: text('Ортақ деректер порталы', 'Общий портал данных', 'Common data portal'),
  },
  {
    state: 'realised',
    reason: '',
    title: text(
      'Сейсмикалық бақылау жобасы',
      'Проект сейсмического наблюдения',
      'Seismic monitoring project',
    ),
  },
  {
    state: 'dropped',
    reason: 'Үлгі: қаржы табылмады',
    title: text('Көшпелі көрме', 'Передвижная выставка', 'Travelling exhibition'),
  },
];
