import { bareCode, codeWithin, spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import type { Coverage } from '../../rules-schema/origin-rules/hs-code.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { QuotaCode } from '../../rules-schema/tariff-quota/tariff-quota.ts';

/** Whether a code falls under a quota, and why. */
export interface QuotaCoverage {
  covers: Coverage;
  why: BothLanguages;
}

/** The longest code of the Croatian tariff. */
const LONGEST = 10;

function range(code: string, to: string | null): string {
  return `${bareCode(code).padEnd(LONGEST, '0')}-${bareCode(to ?? code).padEnd(LONGEST, '9')}`;
}

/** `0406, except 0406 90 78` */
function printed(pattern: QuotaCode, except: string, to: string): string {
  const span = pattern.to === null ? pattern.code : `${pattern.code} ${to} ${pattern.to}`;
  const without = pattern.except.length === 0 ? '' : `, ${except} ${pattern.except.join(', ')}`;
  return `${pattern.ex ? 'ex ' : ''}${span}${without}`;
}

/** One printed code against the code of the goods: three-valued, because of `ex` and of codes that are too short. */
export function coverageByCode(pattern: QuotaCode, goodsCode: string): QuotaCoverage {
  const code = bareCode(goodsCode);
  const lv = printed(pattern, 'izņemot', 'līdz');
  const en = printed(pattern, 'except', 'to');
  const inside = codeWithin(code, range(pattern.code, pattern.to));
  const excepted = pattern.except.map((one) => codeWithin(code, range(one, null)));
  if (inside === 'no' || excepted.includes('yes')) {
    return { covers: 'no', why: { lv: `${spacedCode(code)} neietilpst kodā ${lv}`, en: `${spacedCode(code)} is outside ${en}` } };
  }
  if (inside === 'unknown' || excepted.includes('unknown')) {
    return {
      covers: 'unknown',
      why: {
        lv: `kods ${spacedCode(code)} ir par īsu, lai zinātu, vai tas ietilpst kodā ${lv}`,
        en: `the code ${spacedCode(code)} is too short to know whether it falls under ${en}`,
      },
    };
  }
  if (pattern.ex) {
    return {
      covers: 'unknown',
      why: {
        lv: `${lv}: tikai preces, kas atbilst aprakstam; tas jāapliecina`,
        en: `${en}: only goods that answer to the description; that has to be attested`,
      },
    };
  }
  return { covers: 'yes', why: { lv: `${spacedCode(code)} ietilpst kodā ${lv}`, en: `${spacedCode(code)} falls under ${en}` } };
}

/** The best answer any of the quota's codes gives. */
export function coverageByQuota(codes: readonly QuotaCode[], goodsCode: string): QuotaCoverage {
  const each = codes.map((pattern) => coverageByCode(pattern, goodsCode));
  const best = each.find((one) => one.covers === 'yes') ?? each.find((one) => one.covers === 'unknown') ?? each[0];
  return best ?? { covers: 'no', why: { lv: 'kvotai nav kodu', en: 'the quota has no codes' } };
}
