import { bareCode, codeWithin } from '../origin-rules/hs-code.ts';
import type { Concession } from './concession.ts';
import { pointerTo } from '../problem.ts';
import type { Problem, Sentence } from '../problem.ts';
import { fitsPrecision, thousandthsOf } from './quota-quantity.ts';
import type { QuotaCode, TariffQuota } from './tariff-quota.ts';

/** Sense the schema cannot say: quantities that fit the precision, ranges that ascend, terms that agree. */
export function checkTariffQuota(quota: TariffQuota): Problem[] {
  return [
    ...checkCodes(quota.codes),
    ...checkPrecision(quota),
    ...checkPeriod(quota),
    ...checkFirstYear(quota),
    ...checkIncrease(quota),
    ...checkTransfers(quota),
    ...checkLines(quota),
  ];
}

/** Sense the schema of a concession cannot say: ranges that ascend, no code twice. */
export function checkConcession({ codes }: Concession): Problem[] {
  return checkCodes(codes);
}

function checkCodes(codes: readonly QuotaCode[]): Problem[] {
  return [...codes.flatMap((code, index) => checkCode(code, pointerTo('/codes', index))), ...repeatedCodes(codes)];
}

function problem(pointer: string, code: string, message: Sentence, params: Record<string, unknown> = {}): Problem {
  return { pointer, code, message, params };
}

function checkCode(code: QuotaCode, pointer: string): Problem[] {
  const found: Problem[] = [];
  const first = bareCode(code.code).padEnd(10, '0');
  const last = bareCode(code.to ?? code.code).padEnd(10, '9');
  if (last < first) {
    found.push(problem(pointerTo(pointer, 'to'), 'range-descends', {
      lv: `Diapazona beigas ${code.to} ir pirms sākuma ${code.code}.`,
      en: `The range ends (${code.to}) before it begins (${code.code}).`,
    }));
    return found;
  }
  for (const [index, except] of code.except.entries()) {
    if (codeWithin(bareCode(except), `${first}-${last}`) === 'yes') continue;
    found.push(problem(pointerTo(pointerTo(pointer, 'except'), index), 'exception-outside', {
      lv: `Izņēmums ${except} neietilpst kodā ${code.code}.`,
      en: `The exception ${except} does not lie within ${code.code}.`,
    }));
  }
  return found;
}

function repeatedCodes(codes: readonly QuotaCode[]): Problem[] {
  const seen = new Set<string>();
  const found: Problem[] = [];
  for (const [index, { code, to }] of codes.entries()) {
    const key = `${bareCode(code)}-${to === null || to === undefined ? '' : bareCode(to)}`;
    if (seen.has(key)) {
      found.push(problem(pointerTo(pointerTo('/codes', index), 'code'), 'code-repeated', {
        lv: `Kods ${code} ir ierakstīts divreiz.`,
        en: `The code ${code} is given twice.`,
      }));
    }
    seen.add(key);
  }
  return found;
}

function checkPrecision(quota: TariffQuota): Problem[] {
  const quantities: [string, string | null | undefined][] = [
    ['/baseVolume', quota.baseVolume],
    ['/yearlyIncrement', quota.yearlyIncrement],
    ['/firstYear/previousVolume', quota.firstYear.previousVolume],
    ['/increaseCondition/ceiling', quota.increaseCondition?.ceiling],
  ];
  return quantities
    .filter(([, quantity]) => typeof quantity === 'string' && !fitsPrecision(thousandthsOf(quantity), quota.decimals))
    .map(([pointer]) => problem(pointer, 'too-precise', {
      lv: `Kvotas precizitāte ir ${quota.decimals} zīmes aiz komata.`,
      en: `The precision of the quota is ${quota.decimals} decimals.`,
    }, { decimals: quota.decimals }));
}

/** A leap year's day, so that 29 February may begin or end a period. */
function isDayOfTheYear(monthAndDay: string): boolean {
  const date = new Date(`2008-${monthAndDay}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === monthAndDay;
}

function checkPeriod(quota: TariffQuota): Problem[] {
  const found: Problem[] = [];
  for (const end of ['from', 'to'] as const) {
    if (!isDayOfTheYear(quota.period[end])) {
      found.push(problem(`/period/${end}`, 'no-such-day', { lv: 'Tādas dienas gadā nav.', en: 'The year has no such day.' }));
    }
  }
  if (quota.period.to < quota.period.from) {
    found.push(problem('/period/to', 'period-descends', {
      lv: 'Perioda beigas ir pirms sākuma; periodam jābūt vienā kalendārajā gadā.',
      en: 'The period ends before it begins; it has to lie within one calendar year.',
    }));
  }
  if (quota.validTo !== null && quota.validTo < quota.validFrom) {
    found.push(problem('/validTo', 'validity-descends', {
      lv: 'Spēkā esības beigas ir pirms sākuma.',
      en: 'The validity ends before it begins.',
    }));
  }
  return found;
}

function checkFirstYear({ firstYear, baseVolume }: TariffQuota): Problem[] {
  if (firstYear.standing !== 'increased') return [];
  if (firstYear.previousVolume === null) {
    return [problem('/firstYear/previousVolume', 'previous-volume-missing', {
      lv: 'Esošai kvotai jānorāda iepriekšējais apjoms: 10. pants proporcionāli samazina tikai pieaugumu.',
      en: 'An existing quota needs its previous volume: article 10 reduces only the increase.',
    })];
  }
  return thousandthsOf(firstYear.previousVolume) <= thousandthsOf(baseVolume) ? [] : [
    problem('/firstYear/previousVolume', 'previous-volume-larger', {
      lv: 'Iepriekšējais apjoms ir lielāks par pamatlielumu; tad pieauguma nav.',
      en: 'The previous volume exceeds the base volume; then there is no increase.',
    }),
  ];
}

function checkIncrease({ increaseCondition, yearlyIncrement, baseVolume, orderNumber }: TariffQuota): Problem[] {
  if (increaseCondition === null) return [];
  const found: Problem[] = [];
  if (thousandthsOf(yearlyIncrement) === 0n) {
    found.push(problem('/yearlyIncrement', 'increment-missing', {
      lv: 'Palielinājuma nosacījums ir, bet palielinājums ir 0.',
      en: 'There is a condition for the increase, but the increase is 0.',
    }));
  }
  if (thousandthsOf(increaseCondition.ceiling) < thousandthsOf(baseVolume)) {
    found.push(problem('/increaseCondition/ceiling', 'ceiling-below-volume', {
      lv: 'Maksimums ir mazāks par pamatlielumu.',
      en: 'The ceiling is below the base volume.',
    }));
  }
  if (!increaseCondition.ceilingOver.includes(orderNumber)) {
    found.push(problem('/increaseCondition/ceilingOver', 'ceiling-without-quota', {
      lv: `Maksimumam jāaptver pati kvota ${orderNumber}.`,
      en: `The ceiling has to take in the quota ${orderNumber} itself.`,
    }));
  }
  return found;
}

function checkTransfers({ transferTo, orderNumber }: TariffQuota): Problem[] {
  return transferTo.includes(orderNumber)
    ? [problem('/transferTo', 'transfer-to-itself', { lv: 'Daudzumu nevar pārvietot uz to pašu kvotu.', en: 'Volume cannot move to the same quota.' })]
    : [];
}

function checkLines({ source }: TariffQuota): Problem[] {
  const [first, last] = source.lines;
  const right = source.lines.length === 0 || (first !== undefined && last !== undefined && first <= last);
  return right ? [] : [
    problem('/source/lines', 'lines-descend', { lv: 'Norādiet pirmo un pēdējo rindu.', en: 'Give the first and the last line.' }),
  ];
}
