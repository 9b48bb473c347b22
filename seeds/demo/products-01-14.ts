import { foreign, grown, originating, type DemoProduct } from './product.ts';

/** Farm and sea: chapters 1 to 14 of the nomenclature. */
export const farmProducts: readonly DemoProduct[] = [
  {
    key: 'calves', code: '0102 90', name: 'Dzīvi liellopi, teļi, svars līdz 80 kg', price: [2400, 18_000], perKg: 4.2, operations: ['growing-raising-fishing'],
    recipe: [grown('0102', 'Pašu ganāmpulka teļi', [60, 78])], hinges: [{ kind: 'purity', code: '0102', from: ['BY', 'RS'] }],
  },
  {
    key: 'pork', code: '0203 29', name: 'Saldēta cūkgaļa, šķiņķi un lāpstiņas', price: [4000, 36_000], perKg: 2.9, operations: ['growing-raising-fishing', 'slaughter'],
    recipe: [grown('0103', 'Dzīvas cūkas', [62, 78])], hinges: [{ kind: 'purity', code: '0103', from: ['RS', 'UA'] }],
  },
  {
    key: 'chicken', code: '0207 14', name: 'Saldēti vistu stilbiņi', price: [3000, 24_000], perKg: 2.1, operations: ['growing-raising-fishing', 'slaughter'],
    recipe: [grown('0105', 'Dzīvas vistas', [55, 70])], hinges: [{ kind: 'purity', code: '0105', from: ['UA'] }],
  },
  {
    key: 'frozen-fish', code: '0303 51', name: 'Saldētas reņģes', price: [2500, 22_000], perKg: 0.9, operations: ['growing-raising-fishing', 'preservation'],
    recipe: [grown('0302', 'Svaigas reņģes', [45, 64])], hinges: [{ kind: 'purity', code: '0302', from: ['NO', 'FO'] }],
  },
  {
    key: 'smoked-fish', code: '0305 49', name: 'Karsti kūpinātas brekšu filejas', price: [1200, 9000], perKg: 8.4, operations: ['cooking-baking-roasting'],
    recipe: [grown('0302', 'Svaigas zivis', [45, 60]), originating('2501', 'Sāls', [1, 2])], hinges: [{ kind: 'purity', code: '0302', from: ['NO', 'FO'] }],
  },
  {
    key: 'butter', code: '0405 10', name: 'Saldkrējuma sviests 82,5 %', price: [5000, 42_000], perKg: 5.8, operations: ['manufacture'],
    recipe: [grown('0401', 'Svaigpiens', [68, 80])], hinges: [{ kind: 'purity', code: '0401', from: ['BY', 'UA'] }],
  },
  {
    key: 'cheese', code: '0406 90', name: 'Puscietais siers, nobriedināts 60 dienas', price: [4000, 38_000], perKg: 7.1, operations: ['manufacture'],
    recipe: [grown('0401', 'Svaigpiens', [60, 72]), foreign('3507', 'Fermenta preparāts', [1, 2], 'CN', 'US')],
    hinges: [{ kind: 'purity', code: '0401', from: ['UA', 'BY'] }],
  },
  {
    key: 'yoghurt', code: '0403 10', name: 'Jogurts ar zemenēm', price: [1500, 12_000], perKg: 1.8, operations: ['manufacture', 'fermentation-distillation'],
    recipe: [grown('0401', 'Piens', [34, 42]), foreign('1701', 'Cukurs', [14, 24], 'BR', 'MU'), originating('2009 80', 'Zemeņu sula', [4, 8])],
    hinges: [{ kind: 'limit', codes: ['1701'], percent: 30 }, { kind: 'purity', code: '0401', from: ['UA'] }],
  },
  {
    key: 'honey', code: '0409 00', name: 'Ziedu medus', price: [900, 14_000], perKg: 6.2, operations: ['simple-packaging', 'growing-raising-fishing'],
    recipe: [grown('0409', 'Nefasēts medus', [55, 75])], hinges: [{ kind: 'purity', code: '0409', from: ['UA', 'CN', 'AR'] }],
  },
  {
    key: 'casings', code: '0504 00', name: 'Sālītas cūku zarnas', price: [1800, 9000], perKg: 11, operations: ['manufacture'],
    recipe: [grown('0504', 'Jēlas zarnas', [50, 65]), originating('2501', 'Sāls', [2, 4])], hinges: [{ kind: 'purity', code: '0504', from: ['CN', 'UA'] }],
  },
  {
    key: 'bristles', code: '0502 10', name: 'Mazgāti un šķiroti cūku sari', price: [700, 4000], perKg: 14, operations: ['manufacture'],
    recipe: [foreign('0502', 'Neapstrādāti cūku sari', [30, 55], 'CN')], hinges: [{ kind: 'attested', question: 'process:bristles-and-hair-cleaned-disinfected-sorted-straightened' }],
  },
  {
    key: 'plants', code: '0602 90', name: 'Košumkrūmu stādi konteineros', price: [900, 12_000], perKg: 3.5, operations: ['growing-raising-fishing'],
    recipe: [grown('0602', 'Spraudeņi', [12, 25]), foreign('2703', 'Kūdra', [14, 26], 'BY'), foreign('3926', 'Plastmasas podi', [6, 14], 'CN', 'TR')],
    hinges: [{ kind: 'limit', codes: ['2703', '3926'], percent: 50 }, { kind: 'purity', code: '0602', from: ['KE', 'CR'] }],
  },
  {
    key: 'carrots', code: '0706 10', name: 'Svaigi burkāni, mazgāti', price: [600, 7000], perKg: 0.6, operations: ['growing-raising-fishing', 'washing-cleaning', 'simple-packaging'],
    recipe: [grown('0706', 'Nemazgāti burkāni', [55, 72])], hinges: [{ kind: 'purity', code: '0706', from: ['BY', 'UA'] }],
  },
  {
    key: 'potatoes', code: '0701 90', name: 'Pārtikas kartupeļi', price: [800, 9000], perKg: 0.4, operations: ['growing-raising-fishing', 'sifting-sorting'],
    recipe: [grown('0701', 'Nešķiroti kartupeļi', [58, 76])], hinges: [{ kind: 'purity', code: '0701', from: ['BY', 'UA'] }],
  },
  {
    key: 'frozen-berries', code: '0811 90', name: 'Saldētas dzērvenes un brūklenes', price: [1500, 18_000], perKg: 4.6, operations: ['sifting-sorting', 'preservation', 'manufacture'],
    recipe: [grown('0810', 'Svaigas ogas', [55, 75]), foreign('1701', 'Cukurs', [2, 8], 'BR')],
    hinges: [{ kind: 'purity', code: '0810', from: ['BY', 'UA', 'RS'] }],
  },
  {
    key: 'roast-coffee', code: '0901 21', name: 'Grauzdēta kafija pupiņās', price: [2000, 16_000], perKg: 12, operations: ['cooking-baking-roasting'],
    recipe: [foreign('0901', 'Negrauzdētas kafijas pupiņas', [42, 60], 'BR', 'CO', 'ET')],
    hinges: [{ kind: 'simple', operations: ['sifting-sorting', 'simple-packaging'] }],
  },
  {
    key: 'tea', code: '0902 10', name: 'Zaļā tēja ar liepziediem, fasēta', price: [600, 5000], perKg: 18, operations: ['manufacture'],
    recipe: [foreign('0902', 'Nefasēta zaļā tēja', [30, 50], 'CN', 'LK'), grown('1211', 'Liepziedi', [4, 9])],
    hinges: [{ kind: 'simple', operations: ['simple-mixing', 'simple-packaging'] }],
  },
  {
    key: 'spices', code: '0910 91', name: 'Garšvielu maisījums zivīm', price: [400, 3500], perKg: 15, operations: ['milling-extraction-refining'],
    recipe: [foreign('0904', 'Pipari', [18, 30], 'VN', 'IN'), foreign('0910', 'Kurkuma', [8, 15], 'IN'), grown('0909', 'Ķimenes', [6, 12])],
    hinges: [{ kind: 'simple', operations: ['simple-mixing', 'simple-packaging'] }],
  },
  {
    key: 'wheat', code: '1001 90', name: 'Pārtikas kvieši', price: [9000, 90_000], perKg: 0.24, operations: ['growing-raising-fishing', 'sifting-sorting'],
    recipe: [grown('1001', 'Nekaltēti kvieši', [66, 84])], hinges: [{ kind: 'purity', code: '1001', from: ['UA', 'KZ'] }],
  },
  {
    key: 'oat-flakes', code: '1104 12', name: 'Auzu pārslas', price: [900, 12_000], perKg: 0.9, operations: ['milling-extraction-refining'],
    recipe: [grown('1004', 'Auzas', [48, 62])], hinges: [{ kind: 'purity', code: '1004', from: ['UA', 'BY', 'KZ'] }],
  },
  {
    key: 'starch', code: '1108 13', name: 'Kartupeļu ciete', price: [1200, 16_000], perKg: 0.8, operations: ['milling-extraction-refining'],
    recipe: [grown('0701', 'Kartupeļi cietei', [52, 68])], hinges: [{ kind: 'purity', code: '0701', from: ['BY'] }],
  },
  {
    key: 'seeds', code: '1209 21', name: 'Sarkanā āboliņa sēklas', price: [1500, 14_000], perKg: 5.2, operations: ['growing-raising-fishing', 'sifting-sorting'],
    recipe: [grown('1209', 'Netīrītas sēklas', [50, 66])], hinges: [{ kind: 'purity', code: '1209', from: ['RS', 'CA'] }],
  },
  {
    key: 'resin', code: '1301 90', name: 'Priežu sveķi, attīrīti', price: [800, 6000], perKg: 3.8, operations: ['milling-extraction-refining'],
    recipe: [foreign('1301', 'Neattīrīti sveķi', [30, 48], 'BY', 'CN')], hinges: [{ kind: 'limit', codes: ['1301'], percent: 50 }],
  },
  {
    key: 'reeds', code: '1401 90', name: 'Jumta niedres saišķos', price: [900, 8000], perKg: 0.7, operations: ['growing-raising-fishing', 'sifting-sorting'],
    recipe: [grown('1401', 'Nešķirotas niedres', [48, 66])], hinges: [{ kind: 'purity', code: '1401', from: ['UA', 'TR'] }],
  },
];
