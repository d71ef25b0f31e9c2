import { describe, expect, it } from 'vitest';
import { phaseOf, statusCodes } from '#shared/domain/lifecycle.ts';
import { languages } from '#shared/domain/language.ts';
import { parseStatus } from '#shared/domain/statusWords.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

describe('parseStatus', () => {
  it.each([
    ['действующий', 'active'],
    ['Реализуется', 'active'],
    ['текущий', 'active'],
    ['жүзеге асырылуда', 'active'],
    ['Қолданыстағы', 'active'],
    ['ongoing', 'active'],
    ['Project underway', 'active'],
    ['SIGNED', 'active'],
    ['5 Project underway', 'active'],
    ['не завершён', 'active'],
    ['аяқталмаған', 'active'],
    ['завершён', 'completed'],
    ['Окончен', 'completed'],
    ['Реализован', 'completed'],
    ['аяқталды', 'completed'],
    ['CLOSED', 'completed'],
    ['8 Project completed', 'completed'],
    ['приостановлен', 'suspended'],
    ['тоқтатылды (уақытша)', 'suspended'],
    ['suspended', 'suspended'],
    ['отклонён', 'rejected'],
    ['қабылданбады', 'rejected'],
    ['not funded', 'rejected'],
    ['на рассмотрении', 'under_evaluation'],
    ['қаралуда', 'under_evaluation'],
    ['under review', 'under_evaluation'],
    ['расторгнут', 'terminated'],
    ['бұзылды', 'terminated'],
    ['TERMINATED', 'terminated'],
    ['3 Approved without Funding', 'approved_unfunded'],
    ['одобрен без финансирования', 'approved_unfunded'],
    ['Approved and funded', 'funded'],
    ['одобрен', 'funded'],
    ['заявка', 'proposal'],
    ['hgc_pending', 'hgc_pending'],
    ['HGC requested', 'hgc_pending'],
    ['HGC refused', 'hgc_refused'],
    ['идея', 'idea'],
    ['', undefined],
    ['KZ-2620', undefined],
    ['прочее', undefined],
  ])('reads %j as %s', (text, expected) => {
    expect(parseStatus(text)).toBe(expected);
  });

  it('reads back the words that our own window and reports use', () => {
    for (const language of languages) {
      const t = createTranslator(language);
      for (const code of statusCodes) {
        const text = t(`status.${code}`);
        expect([text, parseStatus(text)]).toEqual([text, code]);
      }
    }
  });
});

describe('phaseOf', () => {
  it('puts an active project past its end into finalisation, on the date of the question', () => {
    expect(phaseOf('active', '2025-06-30', '2025-06-30')).toBe('implementation');
    expect(phaseOf('active', '2025-06-30', '2025-07-01')).toBe('finalisation');
    expect(phaseOf('active', null, '2025-07-01')).toBe('implementation');
    expect(phaseOf('completed', '2025-06-30', '2025-07-01')).toBe('closed');
  });
});
