/** The meeting of the Minister with the ISTC, as the published notices tell of it: who, where, on what. */
export const meeting = 'Министрдің ISTC делегациясымен кездесуі';
export const minister = 'Нұрбек Саясат';
export const director = 'Ангелиева Карина';
export const officer = 'Ахметова Әсел';
export const ministry = 'Ғылым және жоғары білім министрлігі';
export const centre = 'Халықаралық ғылыми-техникалық орталық';

/** The agenda of the minister and the ISTC: what recurs, what is decided, what is not reached. */
export const items = [
  'Басқарушы кеңестің 76-отырысының қорытындысы',
  'Атқарушы директордың жаңа орынбасарын таныстыру',
  'Ғылыми консультативтік комитетте Қазақстан өкілін ауыстыру',
  'Қабылдаушы үкімет келісімінің мерзімі: бір айға дейін',
  'Жаңа жобалар және «Горизонт Еуропа»',
  'Жас ғалымдарды тарту',
] as const;
export const [board, , member, concurrence, , young] = items;

export const tasks = {
  late: 'Комитетке үміткер ұсыну',
  overdue: 'Келісім күтіп тұрған жобалар тізімін жіберу',
  extended: 'Келісім беру тәртібінің жобасын дайындау',
} as const;
