import { blankPerson } from '#shared/contract/blanks.ts';
import { personInput, type Person, type PersonInput } from '#shared/contract/people.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { problemsOf } from '../../components/form/problems.ts';
import type { Checked } from '../../components/form/useRecordForm.ts';

/** What the form holds: the date of birth is the text that is typed. */
export type PersonDraft = Omit<PersonInput, 'birthDate'> & { birthDate: string };

export const emptyPerson: PersonDraft = { ...blankPerson, birthDate: '', country: 'KZ' };

/** A saved person as the form shows it. */
export function toDraft(person: Person): PersonDraft {
  const { family, given, patronymic, formerNames, degree, academicTitle, orcid, iin } = person;
  const { birthDate, gender, citizenship, country, email, phone, tags } = person;
  return {
    family,
    given,
    patronymic,
    formerNames,
    degree,
    academicTitle,
    orcid,
    iin,
    birthDate: birthDate ?? '',
    gender,
    citizenship,
    country,
    email,
    phone,
    tags,
  };
}

export function checkPerson(draft: PersonDraft): Checked<PersonInput> {
  const typed = draft.birthDate.trim();
  const result = personInput.safeParse({ ...draft, birthDate: typed === '' ? null : typed });
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}

/** What of a draft is compared with other people. */
export function comparedFields(draft: PersonDraft) {
  const { family, given, patronymic, orcid, iin, email, birthDate } = draft;
  return {
    family,
    given,
    patronymic,
    orcid,
    iin,
    email,
    birthDate: isCalendarDate(birthDate) ? birthDate : null,
  };
}
