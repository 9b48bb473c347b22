/**
 * What was done to the product, as codes. The letters are those of article 7(1) of Protocol 4: working or
 * processing that is never sufficient. The other codes are working that goes beyond article 7(1).
 */
export const INSUFFICIENT_OPERATIONS = {
  'preservation': { letter: 'a', en: 'preserving in good condition during transport and storage', lv: 'uzturēšana labā stāvoklī pārvadāšanas un uzglabāšanas laikā' },
  'changes-of-packaging': { letter: 'b', en: 'breaking-up and assembly of packages', lv: 'iepakojumu sadalīšana un komplektēšana' },
  'washing-cleaning': { letter: 'c', en: 'washing, cleaning; removal of dust, oxide, oil, paint or other coverings', lv: 'mazgāšana, tīrīšana; putekļu, oksīdu, eļļas, krāsas vai citu pārklājumu notīrīšana' },
  'ironing-pressing-textiles': { letter: 'd', en: 'ironing or pressing of textiles', lv: 'tekstilizstrādājumu gludināšana vai presēšana' },
  'simple-painting-polishing': { letter: 'e', en: 'simple painting and polishing', lv: 'vienkārša krāsošana un pulēšana' },
  'husking-bleaching-polishing-cereals': { letter: 'f', en: 'husking, partial or total bleaching, polishing and glazing of cereals and rice', lv: 'labības un rīsu atsēnalošana, daļēja vai pilnīga balināšana, pulēšana un glazēšana' },
  'colouring-sugar': { letter: 'g', en: 'colouring of sugar or forming of sugar lumps', lv: 'cukura iekrāsošana vai cukurgraudiņu veidošana' },
  'peeling-stoning-shelling': { letter: 'h', en: 'peeling, stoning and shelling of fruits, nuts and vegetables', lv: 'augļu, riekstu un dārzeņu mizošana, kauliņu izņemšana un lobīšana vai čaumalu noņemšana' },
  'sharpening-simple-grinding-cutting': { letter: 'i', en: 'sharpening, simple grinding or simple cutting', lv: 'asināšana, vienkārša slīpēšana vai vienkārša sadalīšana' },
  'sifting-sorting': { letter: 'j', en: 'sifting, screening, sorting, classifying, grading, matching (including making up sets)', lv: 'sijāšana, šķirošana, sadalīšana, klasificēšana, kategorizēšana, piemeklēšana (ieskaitot preču komplektēšanu)' },
  'simple-packaging': { letter: 'k', en: 'simple placing in bottles, cans, flasks, bags, cases, boxes, fixing on cards or boards and other simple packaging', lv: 'vienkārša iepildīšana pudelēs, bundžās, flakonos, maisos, kārbās, kastēs, piestiprināšana un citas vienkāršas iepakošanas darbības' },
  'marking-labelling': { letter: 'l', en: 'affixing or printing marks, labels, logos on products or their packaging', lv: 'uzrakstu, etiķešu, logotipu un citu atšķirības zīmju piestiprināšana vai uzdrukāšana uz izstrādājumiem vai to iesaiņojuma' },
  'simple-mixing': { letter: 'm', en: 'simple mixing of products, whether or not of different kinds', lv: 'vienkārša vienādu vai dažādu izstrādājumu sajaukšana' },
  'simple-assembly-disassembly': { letter: 'n', en: 'simple assembly of parts into a complete article, or disassembly into parts', lv: 'vienkārša sastāvdaļu salikšana vai izstrādājumu sadale pa sastāvdaļām' },
  'combination-of-insufficient': { letter: 'o', en: 'a combination of two or more of the operations in a) to n)', lv: 'divu vai vairāku a) līdz n) apakšpunktā norādīto darbību apvienojums' },
  'slaughter': { letter: 'p', en: 'slaughter of animals', lv: 'dzīvnieku kaušana' },
} as const;

/** Working that exceeds article 7(1); naming one of these is enough to leave article 7 behind. */
export const SUFFICIENT_OPERATIONS = {
  'manufacture': { en: 'manufacture beyond simple operations', lv: 'ražošana, kas pārsniedz vienkāršas darbības' },
  'chemical-reaction': { en: 'chemical reaction', lv: 'ķīmiska reakcija' },
  'cooking-baking-roasting': { en: 'cooking, baking or roasting', lv: 'vārīšana, cepšana vai grauzdēšana' },
  'fermentation-distillation': { en: 'fermentation or distillation', lv: 'raudzēšana vai destilēšana' },
  'milling-extraction-refining': { en: 'milling, extraction or refining', lv: 'malšana, ekstrakcija vai rafinēšana' },
  'spinning-weaving-knitting': { en: 'spinning, weaving or knitting', lv: 'vērpšana, aušana vai adīšana' },
  'cutting-and-sewing': { en: 'cutting to shape and sewing (making up)', lv: 'piegriešana un šūšana (apdarināšana)' },
  'casting-forging-machining': { en: 'casting, forging, rolling or machining', lv: 'liešana, kalšana, velmēšana vai mehāniskā apstrāde' },
  'complex-assembly': { en: 'assembly that needs special skills, machines or tools', lv: 'montāža, kam vajadzīgas īpašas prasmes, mašīnas vai darbarīki' },
  'growing-raising-fishing': { en: 'growing, raising, hunting or fishing', lv: 'audzēšana, medības vai zveja' },
} as const;

export type InsufficientOperation = keyof typeof INSUFFICIENT_OPERATIONS;
export type Operation = InsufficientOperation | keyof typeof SUFFICIENT_OPERATIONS;

export const OPERATIONS = [...Object.keys(INSUFFICIENT_OPERATIONS), ...Object.keys(SUFFICIENT_OPERATIONS)] as Operation[];

/** Whether an operation is one of article 7(1) a)–p). */
export function isInsufficient(operation: string): operation is InsufficientOperation {
  return Object.hasOwn(INSUFFICIENT_OPERATIONS, operation);
}
