import { attesting, foreign, grown, originating, type DemoProduct } from './product.ts';

/** Food industry: chapters 15 to 24 of the nomenclature. */
export const foodProducts: readonly DemoProduct[] = [
  {
    key: 'rape-oil', code: '1514 11', name: 'Neattīrīta rapšu eļļa', price: [6000, 60_000], perKg: 1.1, operations: ['milling-extraction-refining'],
    recipe: [grown('1205', 'Rapša sēklas', [64, 78])], hinges: [{ kind: 'purity', code: '1205', from: ['UA', 'KZ'] }],
    answers: { 'product-is:soya-palm-and-like-oils-and-oils-for-technical-use': false },
  },
  {
    key: 'margarine', code: '1517 10', name: 'Galda margarīns 60 %', price: [1500, 16_000], perKg: 1.9, operations: ['manufacture'],
    recipe: [grown('1514', 'Rapšu eļļa', [26, 38]), foreign('1511', 'Palmu eļļa', [14, 24], 'MY', 'ID'), grown('0403', 'Paniņas', [3, 6])],
    hinges: [{ kind: 'purity', code: '1514', from: ['UA', 'RU'] }],
  },
  {
    key: 'sausages', code: '1601 00', name: 'Pusžāvētas desas', price: [1500, 14_000], perKg: 6.4, operations: ['cooking-baking-roasting'],
    recipe: [grown('0203', 'Cūkgaļa', [40, 52]), foreign('0910', 'Garšvielas', [1, 3], 'IN', 'VN')],
    hinges: [{ kind: 'purity', code: '0203', from: ['BR', 'UA'] }],
  },
  {
    key: 'sprats', code: '1604 13', name: 'Šprotes eļļā', price: [2000, 26_000], perKg: 5.6, operations: ['cooking-baking-roasting'],
    recipe: [grown('0302', 'Svaigas brētliņas', [28, 40]), originating('1512', 'Saulespuķu eļļa', [8, 14]), foreign('7310', 'Metāla kārbas', [10, 18], 'CN', 'TR')],
    hinges: [{ kind: 'purity', code: '0302', from: ['NO', 'MA'] }],
  },
  {
    key: 'caramels', code: '1704 90', name: 'Karameles ar krējumu', price: [800, 15_000], perKg: 4.1, operations: ['cooking-baking-roasting'],
    recipe: [foreign('1701', 'Cukurs', [14, 20], 'BR', 'MU', 'UA'), foreign('1702', 'Glikozes sīrups', [5, 8], 'CN', 'RS'), originating('0402', 'Iebiezinātais piens', [10, 18])],
    hinges: [{ kind: 'limit', codes: ['1701', '1702'], percent: 30 }, { kind: 'limit', codes: ['1701', '1702'], percent: 30 }, { kind: 'bought-in', code: '1704', name: 'Gatava karameļu masa', from: ['UA', 'TR'] }],
  },
  {
    key: 'marshmallow', code: '1704 90', name: 'Zefīrs ar dzērvenēm', price: [600, 9000], perKg: 4.8, operations: ['cooking-baking-roasting'],
    recipe: [foreign('1701', 'Cukurs', [18, 26], 'BR', 'MU'), grown('0811', 'Dzērvenes', [8, 14]), foreign('1302', 'Pektīns', [2, 4], 'CN')],
    hinges: [{ kind: 'limit', codes: ['1701'], percent: 30 }],
  },
  {
    key: 'chocolate', code: '1806 32', name: 'Tumšā šokolāde tāfelītēs', price: [1500, 22_000], perKg: 8.2, operations: ['manufacture'],
    recipe: [foreign('1803', 'Kakao masa', [16, 26], 'CI', 'GH'), foreign('1804', 'Kakao sviests', [8, 14], 'CI', 'GH'), foreign('1701', 'Cukurs', [10, 18], 'BR')],
    hinges: [{ kind: 'limit', codes: ['1701'], percent: 30 }, { kind: 'bought-in', code: '1806', name: 'Gatava šokolādes masa', from: ['CH', 'UA'] }],
  },
  {
    key: 'malt-extract', code: '1901 90', name: 'Rudzu iesala ekstrakts', price: [900, 7000], perKg: 2.2, operations: ['milling-extraction-refining'],
    recipe: [originating('1002', 'Rudzi', [34, 48])], hinges: [{ kind: 'bought-in', code: '1901', name: 'Gatavs iesala ekstrakts', from: ['UA'] }],
    answers: { 'product-is:malt-extract': true },
  },
  {
    key: 'pasta', code: '1902 19', name: 'Makaroni no kviešu miltiem', price: [700, 8000], perKg: 1.4, operations: ['manufacture'],
    recipe: [
      attesting(grown('1101', 'Kviešu milti', [38, 52]), { 'is:durum-wheat-and-derivatives': false }),
      attesting(foreign('1103', 'Cieto kviešu putraimi', [4, 9], 'KZ', 'CA'), { 'is:durum-wheat-and-derivatives': true }),
    ],
    hinges: [{ kind: 'purity', code: '1101', from: ['UA', 'KZ', 'RU'] }],
  },
  {
    key: 'muesli', code: '1904 20', name: 'Musli ar žāvētām ogām', price: [700, 9000], perKg: 3.6, operations: ['manufacture'],
    recipe: [
      attesting(grown('1104', 'Auzu pārslas', [24, 36]), { 'is:durum-wheat-and-derivatives': false, 'is:zea-indurata-maize-and-derivatives': false }),
      foreign('1701', 'Cukurs', [10, 22], 'BR'), foreign('0813', 'Žāvēti augļi', [5, 9], 'TR', 'CL'),
    ],
    hinges: [{ kind: 'limit', codes: ['1701'], percent: 30 }, { kind: 'purity', code: '1104', from: ['UA', 'BY'] }],
  },
  {
    key: 'rye-bread', code: '1905 90', name: 'Rupjmaize, šķēlēs griezta', price: [500, 7000], perKg: 1.7, operations: ['cooking-baking-roasting'],
    recipe: [originating('1102', 'Rudzu milti', [26, 38]), foreign('1207', 'Saulespuķu un citas sēklas', [4, 9], 'UA', 'RS')],
    hinges: [{ kind: 'purity', code: '1102', from: ['BY', 'UA', 'RU'] }],
  },
  {
    key: 'biscuits', code: '1905 31', name: 'Auzu cepumi', price: [700, 12_000], perKg: 3.3, operations: ['cooking-baking-roasting'],
    recipe: [originating('1101', 'Kviešu milti', [14, 22]), originating('0405', 'Sviests', [12, 20]), foreign('1701', 'Cukurs', [10, 18], 'BR', 'UA')],
    hinges: [{ kind: 'purity', code: '1101', from: ['UA', 'KZ'] }],
  },
  {
    key: 'pickles', code: '2001 10', name: 'Marinēti gurķi', price: [600, 9000], perKg: 1.6, operations: ['cooking-baking-roasting'],
    recipe: [grown('0707', 'Gurķi', [28, 40]), originating('2209', 'Etiķis', [4, 8]), foreign('1701', 'Cukurs', [2, 6], 'BR'), foreign('7010', 'Stikla burkas', [12, 20], 'TR', 'BY')],
    hinges: [{ kind: 'purity', code: '0707', from: ['TR', 'UA', 'IN'] }],
  },
  {
    key: 'jam', code: '2007 99', name: 'Upeņu ievārījums', price: [600, 9500], perKg: 3.1, operations: ['cooking-baking-roasting'],
    recipe: [originating('0810', 'Upenes', [26, 38]), foreign('1701', 'Cukurs', [18, 27], 'BR', 'MU'), foreign('1302', 'Pektīns', [1, 3], 'CN')],
    hinges: [{ kind: 'limit', codes: ['1701'], percent: 30 }, { kind: 'bought-in', code: '2007', name: 'Ogu biezenis', from: ['RS', 'UA'] }],
  },
  {
    key: 'juice', code: '2009 79', name: 'Ābolu sula', price: [700, 11_000], perKg: 0.9, operations: ['milling-extraction-refining'],
    recipe: [originating('0808', 'Āboli', [36, 50]), foreign('1701', 'Cukurs', [3, 12], 'BR')],
    hinges: [{ kind: 'bought-in', code: '2009', name: 'Ābolu sulas koncentrāts', from: ['UA', 'MD', 'CN'] }, { kind: 'limit', codes: ['1701'], percent: 30 }],
  },
  {
    key: 'ketchup', code: '2103 20', name: 'Tomātu kečups', price: [500, 8000], perKg: 1.9, operations: ['cooking-baking-roasting'],
    recipe: [foreign('2002', 'Tomātu pasta', [22, 36], 'CN', 'TR', 'IR'), foreign('1701', 'Cukurs', [8, 16], 'BR'), originating('2209', 'Etiķis', [2, 5])],
    hinges: [{ kind: 'bought-in', code: '2103', name: 'Gatava tomātu mērce', from: ['UA', 'TR'], answers: { 'is:mustard': false } }],
  },
  {
    key: 'soup', code: '2104 10', name: 'Soļanka, kausētā zupa', price: [500, 6500], perKg: 3.9, operations: ['cooking-baking-roasting'],
    recipe: [originating('1601', 'Desas', [16, 26]), originating('0707', 'Gurķi', [5, 10]), foreign('0904', 'Pipari', [1, 2], 'VN')],
    hinges: [{ kind: 'bought-in', code: '2005', name: 'Konservēti dārzeņi', from: ['UA', 'TR'] }],
  },
  {
    key: 'syrup', code: '2106 90', name: 'Smiltsērkšķu sīrups', price: [500, 7000], perKg: 4.4, operations: ['manufacture'],
    recipe: [originating('0810', 'Smiltsērkšķi', [24, 36]), foreign('1701', 'Cukurs', [19, 27], 'BR', 'UA')],
    hinges: [{ kind: 'limit', codes: ['1701'], percent: 30 }],
  },
  {
    key: 'kvass', code: '2202 90', name: 'Maizes kvass', price: [600, 9000], perKg: 0.7, operations: ['fermentation-distillation'],
    recipe: [originating('1107', 'Rudzu iesals', [12, 22]), foreign('1701', 'Cukurs', [14, 25], 'BR', 'MU')],
    hinges: [{ kind: 'limit', codes: ['1701'], percent: 30 }, { kind: 'bought-in', code: '2202', name: 'Kvasa bāze', from: ['UA', 'BY'] }],
  },
  {
    key: 'beer', code: '2203 00', name: 'Gaišais alus 5,2 %', price: [1500, 24_000], perKg: 0.9, operations: ['fermentation-distillation'],
    recipe: [foreign('1107', 'Miežu iesals', [18, 30], 'UA', 'RU'), foreign('1210', 'Apiņi', [2, 5], 'US', 'NZ')],
    hinges: [{ kind: 'bought-in', code: '2203', name: 'Nefasēts alus', from: ['UA', 'BY'] }],
  },
  {
    key: 'liqueur', code: '2208 70', name: 'Zāļu liķieris 30 %', price: [1800, 26_000], perKg: 7.5, operations: ['fermentation-distillation', 'manufacture'],
    recipe: [originating('2207', 'Graudu spirts', [20, 32]), foreign('1701', 'Cukurs', [8, 16], 'BR'), foreign('1211', 'Ārstniecības augi', [3, 7], 'IN', 'CN')],
    hinges: [{ kind: 'purity', code: '2207', from: ['UA', 'RU', 'PK'] }],
  },
  {
    key: 'fish-meal', code: '2301 20', name: 'Zivju milti', price: [2500, 20_000], perKg: 1.3, operations: ['milling-extraction-refining'],
    recipe: [grown('0303', 'Zivis un zivju atgriezumi', [48, 62])], hinges: [{ kind: 'purity', code: '0303', from: ['PE', 'MA'] }],
  },
  {
    key: 'feed', code: '2309 90', name: 'Kombinētā barība putniem', price: [1500, 22_000], perKg: 0.5, operations: ['manufacture'],
    recipe: [originating('1001', 'Kvieši', [30, 44]), foreign('2304', 'Sojas spraukumi', [12, 22], 'BR', 'AR'), originating('1703', 'Melase', [2, 5])],
    hinges: [{ kind: 'purity', code: '1001', from: ['UA', 'KZ'] }],
  },
  {
    key: 'cigarettes', code: '2402 20', name: 'Cigaretes ar filtru', price: [8000, 60_000], perKg: 24, operations: ['manufacture'],
    recipe: [originating('2401', 'Tabakas lapas', [20, 30]), foreign('2401', 'Tabakas lapas no trešām valstīm', [5, 9], 'BR', 'ZW', 'MW')],
    hinges: [{ kind: 'purity', code: '2401', from: ['BR', 'ZW', 'MW'] }],
  },
];
