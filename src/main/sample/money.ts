import type { FundingLineInput } from '#shared/contract/funding.ts';
import { addDays, dateParts } from '#shared/domain/dates.ts';
import { fundingLineKind } from '../parts/kinds.ts';
import { asOf, organisationOf, type MadeProject, type Making } from './making.ts';

type Kind = FundingLineInput['kind'];

/** Who pays what share of a project, in hundredths of a per cent; null for a party without a record. */
interface Share {
  party: string | null;
  share: number;
}

const byProgramme: Readonly<Record<string, readonly Share[]>> = {
  'istc-eu': [{ party: 'eu', share: 10_000 }],
  'istc-us': [{ party: 'usa', share: 10_000 }],
  'istc-jp': [{ party: 'japan', share: 10_000 }],
  'istc-no': [{ party: 'norway', share: 10_000 }],
  'istc-kr': [
    { party: 'korea', share: 6500 },
    { party: 'usa', share: 3500 },
  ],
  'istc-targeted': [
    { party: 'eu', share: 6000 },
    { party: 'norway', share: 4000 },
  ],
  'kz-tr': [
    { party: 'science-committee', share: 5000 },
    { party: 'tubitak', share: 5000 },
  ],
  commercial: [{ party: 'science-fund', share: 10_000 }],
  newton: [
    { party: 'mshe', share: 5000 },
    { party: null, share: 5000 },
  ],
};

const byFamily: Readonly<Record<MadeProject['family'], readonly Share[]>> = {
  istc: [{ party: null, share: 10_000 }],
  horizon: [{ party: 'eu', share: 10_000 }],
  national: [{ party: 'science-committee', share: 10_000 }],
  bilateral: [{ party: 'science-committee', share: 10_000 }],
  other: [{ party: null, share: 10_000 }],
};

export const sharesOf = ({ facts, family }: MadeProject): readonly Share[] =>
  byProgramme[facts.programme ?? ''] ?? byFamily[family];

function kindOf({ facts, family }: MadeProject): Kind {
  if (facts.programme === 'istc-partner') return 'partner';
  if (facts.programme === 'istc-targeted') return 'targeted';
  if (facts.programme === 'istc-supplement') return 'supplemental';
  if (facts.programme === 'targeted') return 'programme_targeted';
  return family === 'istc' ? 'regular' : 'grant';
}

/** Minor units in one unit of the currencies of the sample. */
const unit = 100;

/** Parts of an amount in the given proportions, in whole units; the last takes what rounding left. */
export function divide(minor: number, parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const amounts = parts.map((part) => Math.floor((minor * part) / whole / unit) * unit);
  const rest = minor - amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount, i) => (i === amounts.length - 1 ? amount + rest : amount));
}

const running = ['active', 'suspended', 'completed', 'terminated', 'funded'];

/** The days on which money comes: after the start, then every February of the term. */
function payDays(start: string, end: string): string[] {
  const days = [addDays(start, 20)];
  for (let { year } = dateParts(start); year < dateParts(end).year; year += 1) {
    const day = `${year + 1}-02-15`;
    if (day > addDays(start, 90) && day < end) days.push(day);
  }
  return days;
}

/** What a project was promised, paid and spent, party by party; what is due later is planned. */
export function makeMoney(making: Making, project: MadeProject): void {
  const { input, lead, index } = project;
  const { budget, startDate, endDate, status, agreementDate } = input;
  if (budget === null) return;
  const shares = sharesOf(project);
  const isRunning = running.includes(status);
  const amounts = divide(
    budget.minor,
    shares.map(({ share }) => share),
  );
  const add = (line: Partial<FundingLineInput>): void => {
    making.create(fundingLineKind, {
      projectId: project.id,
      partyId: null,
      kind: kindOf(project),
      stage: 'commitment',
      basis: 'actual',
      amount: budget,
      date: null,
      rate: '',
      rateSource: '',
      share: null,
      costLine: null,
      note: '',
      ...line,
    });
  };
  for (const [i, { party, share }] of shares.entries()) {
    const partyId = party === null ? null : organisationOf(making, party).id;
    const minor = amounts[i] ?? 0;
    const amount = { ...budget, minor };
    const basis = isRunning ? 'actual' : 'planned';
    add({ partyId, amount, share, basis, date: isRunning ? agreementDate : null });
    if (isRunning && startDate !== null) {
      pay(add, { partyId, amount }, startDate, endDate ?? addDays(startDate, 1095), status);
    }
  }
  if (!isRunning || startDate === null || lead === null) return;
  if (project.family === 'istc' && index % 2 === 0) {
    const amount = { minor: 150_000_000 + index * 10_000_000, currency: 'KZT' };
    const note = 'Еңбекақы, үй-жай, құрал-жабдық (үлгі)';
    add({ partyId: lead.id, kind: 'in_kind', amount, date: agreementDate, note });
  }
  if (project.family === 'istc' && budget.currency === 'USD' && index % 3 === 0) {
    const partyId = organisationOf(making, 'eu').id;
    const amount = { minor: 450_000 + index * 10_000, currency: 'EUR' };
    add({
      partyId,
      kind: 'supplemental',
      amount,
      date: addDays(startDate, 60),
      costLine: 'travel_international',
    });
  }
}

type Add = (line: Partial<FundingLineInput>) => void;

function pay(
  add: Add,
  one: { partyId: string | null; amount: FundingLineInput['amount'] },
  start: string,
  end: string,
  status: string,
): void {
  const stops = status === 'terminated' || status === 'suspended';
  const days = payDays(start, end);
  const tranches = divide(
    one.amount.minor,
    days.map(() => 1),
  );
  for (const [i, date] of days.entries()) {
    const minor = tranches[i] ?? 0;
    if (stops && i > 0 && i >= days.length / 2) return;
    const isPaid = date <= asOf;
    const basis = isPaid ? 'actual' : 'planned';
    const amount = { ...one.amount, minor };
    add({ partyId: one.partyId, stage: 'disbursement', basis, amount, date });
    const spentOn = addDays(days[i + 1] ?? end, -10);
    if (!isPaid || spentOn > asOf) continue;
    // A little of every payment is left; a quarter buys equipment.
    const [wages = 0, equipment = 0] = divide(Math.floor((minor * 0.985) / unit) * unit, [3, 1]);
    const spent = { partyId: one.partyId, stage: 'expenditure', date: spentOn } as const;
    add({ ...spent, amount: { ...amount, minor: wages }, costLine: 'grants' });
    add({ ...spent, amount: { ...amount, minor: equipment }, costLine: 'equipment' });
  }
}
