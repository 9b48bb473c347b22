import { forbidUnlessOriginating } from './forbidden-unless-originating.ts';
import type { CompileKind } from './rule-kind.ts';

/** "All the materials used must already be originating" (for instance heading 1702, third dash). */
export const mustOriginate: CompileKind<'mustOriginate'> = ({ of }, context) =>
  forbidUnlessOriginating('mustOriginate', of, context, (selected) => ({
    en: `All materials used (${selected.en}) are already originating.`,
    lv: `Visi izmantotie materiāli (${selected.lv}) jau ir noteiktas izcelsmes.`,
  }));
