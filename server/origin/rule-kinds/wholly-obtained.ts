import { forbidUnlessOriginating } from './forbidden-unless-originating.ts';
import type { CompileKind } from './rule-kind.ts';

/**
 * "All the materials of … used are wholly obtained" (article 5). By article 6(1) the conditions of the list apply
 * only to non-originating materials, so a material that has gained origin is not measured; a non-originating one offends.
 */
export const whollyObtained: CompileKind<'whollyObtained'> = ({ of }, context) =>
  forbidUnlessOriginating('whollyObtained', of, context, (selected) => ({
    en: `All materials used (${selected.en}) are wholly obtained.`,
    lv: `Visi izmantotie materiāli (${selected.lv}) ir pilnībā iegūti.`,
  }));
