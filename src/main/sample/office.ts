import { exchangeRateKind, listItemKind, officeKind } from '../office/kinds.ts';
import { affiliationKind, personKind } from '../people/kind.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { noText, organisationOf, sampleTag, type Making } from './making.ts';
import { youngAge, type MadePerson } from './people.ts';

/** The people of the sample whom the public knows. */
export type PublicPeople = Record<'minister' | 'director', Omit<MadePerson, 'input'>>;

const firstYear = 2014;

const minister = {
  family: { kk: 'Нұрбек', ru: 'Нурбек', en: 'Nurbek' },
  given: { kk: 'Саясат', ru: 'Саясат', en: 'Sayasat' },
};

const director = {
  family: { kk: 'Ангелиева', ru: 'Ангелиева', en: 'Angelieva' },
  given: { kk: 'Карина', ru: 'Карина', en: 'Karina' },
};

/** The only real people of the sample: what is public of them, their name and office. */
function makePublicPerson(
  making: Making,
  name: typeof minister,
  gender: 'female' | 'male',
  place: { organisation: string; position: string; startDate: string | null },
): Omit<MadePerson, 'input'> {
  const organisation = organisationOf(making, place.organisation);
  const id = making.create(personKind, {
    ...name,
    patronymic: noText,
    formerNames: [],
    degree: null,
    academicTitle: null,
    orcid: '',
    iin: '',
    birthDate: null,
    gender,
    citizenship: null,
    country: 'KZ',
    email: '',
    phone: '',
    tags: [],
  });
  const [position = noText] = making.facts.texts.positions[place.position] ?? [];
  making.create(affiliationKind, {
    personId: id,
    organisationId: organisation.id,
    position,
    startDate: place.startDate,
    endDate: null,
    isMain: true,
  });
  return { id, organisation, position };
}

const whole = ({ family, given }: typeof minister): LocalText => ({
  kk: `${given.kk} ${family.kk}`,
  ru: `${given.ru} ${family.ru}`,
  en: `${given.en} ${family.en}`,
});

/** The office of the scenario, its lists and a small table of rates whose values are samples. */
export function makeOffice(making: Making): PublicPeople {
  const { facts, create } = making;
  const [position = noText] = facts.texts.positions['minister'] ?? [];
  create(officeKind, {
    name: organisationOf(making, 'mshe').facts.name,
    signatories: [{ role: 'approves', name: whole(minister), position }],
    youngAgeLimit: youngAge,
    youngReference: 'project_start',
    concurrenceMonths: 1,
    staleMonths: 6,
    protocolLanguage: 'kk',
    hasApprovalStamp: true,
    currency: 'KZT',
  });
  for (const [currency, rates] of Object.entries(facts.rates)) {
    const units = currency === 'KRW' ? 100 : 1;
    for (const [i, rate] of rates.entries()) {
      const date = `${firstYear + i}-01-01`;
      create(exchangeRateKind, { currency, date, units, rate, source: sampleTag });
    }
  }
  create(listItemKind, {
    list: 'category',
    code: 'postdoc',
    name: { kk: 'Постдокторант', ru: 'Постдокторант', en: 'Postdoctoral researcher' },
    isHidden: false,
    position: 350,
  });
  const office = { organisation: 'mshe', position: 'minister', startDate: '2022-06-11' };
  const secretariat = { organisation: 'istc', position: 'istcDirector', startDate: null };
  return {
    minister: makePublicPerson(making, minister, 'male', office),
    director: makePublicPerson(making, director, 'female', secretariat),
  };
}
