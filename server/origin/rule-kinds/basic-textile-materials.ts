import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import { codeWithin, headingOf } from '../../../rules-schema/origin-rules/hs-code.ts';
import type { Enquiry } from '../enquiry.ts';
import type { Material } from '../shipment.ts';
import { filedByHeading, insideAny } from './by-heading.ts';

const STAPLE_POLYMERS = ['polyamide staple', 'polyester staple', 'acrylic staple', 'other synthetic staple'] as const;
const ARTIFICIAL_STAPLE = ['viscose staple', 'other artificial staple'] as const;
const SYNTHETIC_FILAMENT = ['synthetic filament', 'conducting filament', 'segmented polyurethane'] as const;

/** The basic textile materials of note 5.2 goods may mainly be of, by HS 2007 code. What is not here may be of any. */
const BASIC_MATERIALS: readonly (readonly [range: string, materials: readonly string[]])[] = [
  ['5001-5007', ['silk']],
  ['5101', ['wool']], ['510211-510219', ['fine hair']], ['510220', ['coarse hair']], ['510310-510320', ['wool', 'fine hair']], ['510330', ['coarse hair']],
  ['5104', ['wool', 'fine hair', 'coarse hair']], ['510510-510529', ['wool']], ['510531-510539', ['fine hair']], ['510540', ['coarse hair']],
  ['5106-5107', ['wool']], ['5108', ['fine hair']], ['5109', ['wool', 'fine hair']], ['5110', ['coarse hair', 'horsehair']],
  ['5111-5112', ['wool', 'fine hair']], ['5113', ['coarse hair', 'horsehair']],
  ['5201-5212', ['cotton']],
  ['5301', ['flax']], ['5302', ['hemp']], ['5303', ['jute']], ['5305', ['sisal', 'other plant fibres']],
  ['5306', ['flax']], ['5307', ['jute']], ['530810', ['other plant fibres']], ['530820', ['hemp']], ['530890', ['sisal', 'other plant fibres', 'paper']],
  ['5309', ['flax']], ['5310', ['jute']], ['5311', ['hemp', 'sisal', 'other plant fibres', 'paper']],
  ['540110', SYNTHETIC_FILAMENT], ['540120', ['artificial filament']], ['5402', SYNTHETIC_FILAMENT], ['5403', ['artificial filament']],
  ['5404', SYNTHETIC_FILAMENT], ['5405', ['artificial filament']], ['5406', [...SYNTHETIC_FILAMENT, 'artificial filament']],
  ['5407', SYNTHETIC_FILAMENT], ['5408', ['artificial filament']],
  ['550110', ['polyamide staple']], ['550120', ['polyester staple']], ['550130', ['acrylic staple']], ['5502', ARTIFICIAL_STAPLE],
  ['550311-550319', ['polyamide staple']], ['550320', ['polyester staple']], ['550330', ['acrylic staple']], ['550410', ['viscose staple']], ['550490', ['other artificial staple']],
  ['550520', ARTIFICIAL_STAPLE], ['550610', ['polyamide staple']], ['550620', ['polyester staple']], ['550630', ['acrylic staple']], ['5507', ARTIFICIAL_STAPLE],
  ['550820', ARTIFICIAL_STAPLE], ['550911-550912', ['polyamide staple']], ['550921-550922', ['polyester staple']], ['550931-550932', ['acrylic staple']],
  ['550951-550959', ['polyester staple']], ['550961-550969', ['acrylic staple']], ['5510', ARTIFICIAL_STAPLE], ['551130', ARTIFICIAL_STAPLE],
  ['551211-551219', ['polyester staple']], ['551221-551229', ['acrylic staple']], ['5516', ARTIFICIAL_STAPLE],
  ['5501', STAPLE_POLYMERS], ['5503', STAPLE_POLYMERS], ['550510', STAPLE_POLYMERS], ['5506', STAPLE_POLYMERS], ['550810', STAPLE_POLYMERS],
  ['5509', STAPLE_POLYMERS], ['551110-551120', STAPLE_POLYMERS], ['5512-5515', STAPLE_POLYMERS],
  ['5605', ['metallised yarn']],
];

/**
 * Yarn whose HS 2007 subheading says that it is of two materials or more ("less than 85 %", "mixed mainly with"). No
 * fabric is here: even one of 5210 is mixed only if it is woven of yarn of two headings (note 5.2, third example).
 */
const isMixedYarn = insideAny(['510620', '510720', '5206', '550951-550999', '551020-551090']);
/** Fibres before spinning, waste apart: of the one material their HS 2007 code names, and of no other. */
const isUnspun = insideAny(['5001-5002', '5101', '5102', '5105', '5201', '5203', '530110-530129', '530210', '530310']);

const BASIC_BY_HEADING = filedByHeading(BASIC_MATERIALS, ([range]) => range);

function materialsOf({ code }: Material): readonly string[] | null {
  return BASIC_BY_HEADING.get(headingOf(code))?.find(([range]) => codeWithin(code, range) === 'yes')?.[1] ?? null;
}

/** Whether all of them are fibres of one and the same basic material, as cotton and carded cotton are. */
function areOneMaterial(textiles: readonly Material[]): boolean {
  const [first] = textiles.flatMap(materialsOfUnspun);
  return first !== undefined && textiles.every((textile) => materialsOfUnspun(textile).includes(first));
}

function materialsOfUnspun(textile: Material): readonly string[] {
  return isUnspun(textile.code) === 'yes' ? materialsOf(textile) ?? [] : [];
}

function certainlyDiffer(one: Material, other: Material): boolean {
  const [first, second] = [materialsOf(one), materialsOf(other)];
  return first !== null && second !== null && !first.some((material) => second.includes(material));
}

/**
 * Whether a product is mixed: made of two or more basic textile materials (note 5.2). Headings that share a basic
 * material do not make it so (its third example: cotton yarn and cotton fabric), unless one of them is mixed itself;
 * fibres of one material never do.
 */
export function isMixed(textiles: readonly Material[], enquiry: Enquiry): Verdict {
  if (areOneMaterial(textiles)) return 'no';
  if (textiles.some(({ code }) => isMixedYarn(code) === 'yes')) return 'yes';
  if (textiles.some((one) => textiles.some((other) => certainlyDiffer(one, other)))) return 'yes';
  return enquiry.ask('two-or-more-basic-textile-materials', () => ({
    source: { en: 'Protocol 4, Annex I, note 5.2', lv: '4. protokola I pielikuma 5.2. piezīme' },
    text: {
      en: 'Is the product mixed: made of two or more of the basic textile materials note 5.2 lists (silk, wool, cotton, flax, synthetic filaments …)?',
      lv: 'Vai izstrādājums ir jaukts: no diviem vai vairākiem tekstila pamatmateriāliem, ko uzskaita 5.2. piezīme (zīds, vilna, kokvilna, lini, sintētiskie pavedieni …)?',
    },
  }));
}
