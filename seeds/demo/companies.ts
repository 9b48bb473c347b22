/** A party of the demo office. Every name, number and address is invented. */
export interface DemoParty {
  name: string;
  /** Number in its country's register of enterprises; invented. */
  registrationNumber: string;
  street: string;
  town: string;
  postcode: string;
  country: 'LV' | 'HR';
}

/** A Latvian exporter and the goods it ships, by the keys of the demo products. */
export interface DemoExporter extends DemoParty {
  goods: readonly string[];
  /** How often it applies, beside the others. */
  busy: number;
}

const exporter = (place: number, name: string, street: string, town: string, postcode: string, busy: number, ...goods: string[]): DemoExporter => ({
  name, street, town, postcode, country: 'LV', registrationNumber: `409900${String(11_370 + place * 7_193).padStart(5, '0')}`.slice(0, 11), goods, busy,
});

export const exporters: readonly DemoExporter[] = [
  exporter(1, 'SIA “Ķiršu konditoreja”', 'Dzirnavu iela 141', 'Jelgava', 'LV-3001', 9, 'caramels', 'marshmallow', 'chocolate', 'biscuits'),
  exporter(2, 'SIA “Dzērvenīšu saldumi”', 'Rūpniecības iela 9', 'Valmiera', 'LV-4201', 8, 'marshmallow', 'caramels', 'jam'),
  exporter(3, 'AS “Ūdensrožu šokolāde”', 'Ganību dambis 77', 'Rīga', 'LV-1005', 7, 'chocolate', 'caramels'),
  exporter(4, 'SIA “Rudzu klaips”', 'Maiznieku iela 3', 'Ogre', 'LV-5001', 6, 'rye-bread', 'biscuits', 'kvass'),
  exporter(5, 'SIA “Zeltvārpu dzirnavas”', 'Klēts iela 12', 'Dobele', 'LV-3701', 5, 'oat-flakes', 'pasta', 'muesli', 'malt-extract'),
  exporter(6, 'SIA “Mežābeļu sulas”', 'Augļu iela 25', 'Tukums', 'LV-3101', 6, 'juice', 'syrup', 'jam', 'kvass'),
  exporter(7, 'SIA “Vīgriežu ogas”', 'Purva iela 4', 'Alūksne', 'LV-4301', 5, 'frozen-berries', 'jam', 'syrup'),
  exporter(8, 'SIA “Ēnavas konservi”', 'Lauku iela 18', 'Bauska', 'LV-3901', 5, 'pickles', 'soup', 'ketchup'),
  exporter(9, 'SIA “Brāzmas šprotes”', 'Ostas iela 31', 'Ventspils', 'LV-3601', 8, 'sprats', 'smoked-fish', 'frozen-fish'),
  exporter(10, 'AS “Ziemeļu reņģe”', 'Kuģu iela 6', 'Liepāja', 'LV-3401', 6, 'frozen-fish', 'sprats', 'fish-meal'),
  exporter(11, 'AS “Balto pļavu piens”', 'Pienotavas iela 2', 'Preiļi', 'LV-5301', 7, 'butter', 'cheese', 'yoghurt'),
  exporter(12, 'SIA “Sidrabbirzs siers”', 'Birzs iela 8', 'Smiltene', 'LV-4729', 5, 'cheese', 'butter'),
  exporter(13, 'SIA “Pūčkalna gaļa”', 'Kautuves ceļš 1', 'Rēzekne', 'LV-4601', 5, 'pork', 'sausages', 'casings', 'soup'),
  exporter(14, 'SIA “Vistiņu ferma”', 'Fermas iela 14', 'Iecava', 'LV-3913', 4, 'chicken', 'sausages'),
  exporter(15, 'SIA “Medus straume”', 'Liepu iela 22', 'Madona', 'LV-4801', 3, 'honey', 'tea'),
  exporter(16, 'SIA “Dzelteno lauku eļļa”', 'Rapšu iela 5', 'Saldus', 'LV-3801', 4, 'rape-oil', 'margarine', 'feed'),
  exporter(17, 'KS “Graudu klēts”', 'Elevatora iela 10', 'Jēkabpils', 'LV-5201', 4, 'wheat', 'oat-flakes', 'seeds'),
  exporter(18, 'SIA “Pērkona grauzdētava”', 'Tērbatas iela 88', 'Rīga', 'LV-1001', 3, 'roast-coffee', 'tea'),
  exporter(19, 'SIA “Garšvielu kaste”', 'Noliktavu iela 7', 'Mārupe', 'LV-2167', 2, 'spices', 'tea'),
  exporter(20, 'AS “Ozolkrasta alus”', 'Darītavas iela 1', 'Cēsis', 'LV-4101', 4, 'beer', 'kvass'),
  exporter(21, 'SIA “Vērmeļu spirti”', 'Pagrabu iela 13', 'Rīga', 'LV-1003', 3, 'liqueur'),
  exporter(22, 'SIA “Ievziedu stādi”', 'Stādaudzētavas iela 3', 'Sigulda', 'LV-2150', 2, 'plants', 'seeds'),
  exporter(23, 'SIA “Sēļu dārzeņi”', 'Sakņu iela 17', 'Aizkraukle', 'LV-5101', 3, 'carrots', 'potatoes', 'pickles'),
  exporter(24, 'SIA “Lauciņu ciete”', 'Cietes iela 2', 'Līvāni', 'LV-5316', 2, 'starch', 'potatoes'),
  exporter(25, 'SIA “Gravu liellopi”', 'Ganību iela 40', 'Kuldīga', 'LV-3301', 2, 'calves', 'pork'),
  exporter(26, 'SIA “Jūrmalciema niedres”', 'Krasta iela 11', 'Talsi', 'LV-3201', 1, 'reeds', 'resin'),
  exporter(27, 'SIA “Priežu sveķi”', 'Meža iela 29', 'Strenči', 'LV-4730', 1, 'resin', 'bristles'),
  exporter(28, 'SIA “Dižozola tabaka”', 'Fabrikas iela 5', 'Daugavpils', 'LV-5401', 1, 'cigarettes'),
  exporter(29, 'SIA “Saulgriežu margarīns”', 'Eļļas iela 6', 'Rīga', 'LV-1019', 3, 'margarine', 'ketchup'),
  exporter(30, 'SIA “Kurzemes iesals un brokastis”', 'Iesala iela 4', 'Liepāja', 'LV-3405', 3, 'malt-extract', 'muesli', 'pasta'),
];

const party = (country: DemoParty['country'], name: string, registrationNumber: string, street: string, town: string, postcode: string): DemoParty => ({
  name, registrationNumber, street, town, postcode, country,
});

export const consignees: readonly DemoParty[] = [
  party('HR', 'Jadranska Uvozna Kuća d.o.o.', '99910000016', 'Vukovarska ulica 812', 'Split', '21000'),
  party('HR', 'Slatki Brijeg d.o.o.', '99910000024', 'Ulica hrasta 19', 'Zagreb', '10000'),
  party('HR', 'Kvarnerska Delikatesa d.o.o.', '99910000032', 'Riva lučka 44', 'Rijeka', '51000'),
  party('HR', 'Slavonska Žitnica d.o.o.', '99910000040', 'Ulica žita 7', 'Osijek', '31000'),
  party('HR', 'Dalmatinski Podrum i Smočnica d.o.o.', '99910000058', 'Obala bura 3', 'Zadar', '23000'),
  party('HR', 'Čakovečka Pekara Veleprodaja d.o.o.', '99910000066', 'Ulica klasja 15', 'Čakovec', '40000'),
  party('HR', 'Šibenska Riblja Trgovina d.o.o.', '99910000074', 'Ulica mreža 28', 'Šibenik', '22000'),
  party('HR', 'Đakovački Mlin d.o.o.', '99910000082', 'Mlinska ulica 90', 'Đakovo', '31400'),
  party('HR', 'Varaždinska Hrana d.o.o.', '99910000090', 'Ulica vrtova 51', 'Varaždin', '42000'),
  party('HR', 'Istarska Trpeza d.o.o.', '99910000105', 'Ulica masline 2', 'Pula', '52100'),
  party('HR', 'Karlovačko Skladište Hrane d.o.o.', '99910000113', 'Ulica rijeka 36', 'Karlovac', '47000'),
  party('HR', 'Lička Mljekara i Uvoz d.o.o.', '99910000121', 'Ulica planina 8', 'Gospić', '53000'),
  party('HR', 'Dubrovački Zalogaj d.o.o.', '99910000139', 'Ulica vala 21', 'Dubrovnik', '20000'),
  party('HR', 'Sisačka Stočna Hrana d.o.o.', '99910000147', 'Ulica polja 63', 'Sisak', '44000'),
];

/** Croatian makers whose goods came the other way, with what they ship. */
export const croatianMakers: readonly (DemoParty & { goods: readonly string[] })[] = [
  { ...party('HR', 'Medena Tvornica Slastica d.o.o.', '99910000210', 'Ulica kestena 12', 'Zagreb', '10000'), goods: ['caramels', 'chocolate', 'biscuits'] },
  { ...party('HR', 'Primorska Tvornica Konzervi d.o.o.', '99910000228', 'Ulica srdela 5', 'Zadar', '23000'), goods: ['sprats', 'ketchup', 'jam'] },
];

/** Buyers elsewhere, to whom certificates of origin go. */
export const overseasBuyers: readonly { name: string; address: string; country: string }[] = [
  { name: 'Kaspi Tagam Sauda LLP', address: 'Zhibek Zholy 501, Almaty 050000', country: 'KZ' },
  { name: 'Tbilisi Gemo Trading LLC', address: 'Vazha-Pshavela 188, Tbilisi 0186', country: 'GE' },
  { name: 'Hokubei Shokuhin Trading K.K.', address: '9-31 Minato, Yokohama 231-0000', country: 'JP' },
  { name: 'Gulf Pantry Imports LLC', address: 'Warehouse 77, Al Quoz, Dubai', country: 'AE' },
  { name: 'Lakeshore Baltic Foods Inc.', address: '4410 Harbor Road, Milwaukee, WI 53200', country: 'US' },
];

/** Latvian importers of Croatian goods. */
export const importers: readonly DemoParty[] = [
  party('LV', 'SIA “Adrijas garša”', '40990099001', 'Brīvības gatve 902', 'Rīga', 'LV-1039'),
  party('LV', 'SIA “Dienvidu plaukts”', '40990099002', 'Krasta iela 301', 'Rīga', 'LV-1019'),
];

/** Who decided: reviewers with an account, and colleagues of earlier months. */
export interface DemoOfficer {
  name: string;
  /** E-mail of the account, when there is one. */
  email: string | null;
  /** Share of the work. */
  weight: number;
  /** Decisions in a hundred that differ from what the engine finds. */
  differs: number;
}

export const officers: readonly DemoOfficer[] = [
  { name: 'Rūta Ozoliņa', email: 'reviewer@izcelsme.test', weight: 34, differs: 2.2 },
  { name: 'Māris Eglītis', email: 'maris@izcelsme.test', weight: 24, differs: 3.4 },
  { name: 'Līga Vītoliņa', email: 'liga@izcelsme.test', weight: 20, differs: 4.2 },
  { name: 'Jānis Ābele', email: null, weight: 13, differs: 7.5 },
  { name: 'Sanita Ķēniņa', email: null, weight: 9, differs: 2.8 },
];
