import type { BothLanguages } from '../origin-rules/selector.ts';

/** The invoice declaration in one language: as printed in Annex IV, and where the print is wrong how it is read. */
export interface DeclarationText {
  language: string;
  name: BothLanguages;
  /** `(1)` marks the place of the authorisation number, `(2)` that of the origin. */
  printed: string;
  readAs?: readonly (readonly [printed: string, read: string])[];
}

/** Protocol 4, Annex IV, in the order of the print. */
export const DECLARATION_TEXTS: readonly DeclarationText[] = [
  {
    language: 'bg', name: { en: 'Bulgarian', lv: 'bulgāru' },
    printed: 'Износителят на продуктите, обхванати от този документ (митническо разрешение № … (1)) декларира, че освен където ясно е отбелязано друго, тези продукти са с ….(2)преференциален произход',
    readAs: [['….(2)преференциален', '… (2) преференциален']],
  },
  {
    language: 'es', name: { en: 'Spanish', lv: 'spāņu' },
    printed: 'El exportador de los productos incluidos en el presente documento (autorización aduanera n° ...(1)) declara que, salvo indicación en sentido contrario, estos productos gozan de un origen preferencial...(2)).',
    readAs: [['preferencial...(2)).', 'preferencial ...(2).']],
  },
  {
    language: 'cs', name: { en: 'Czech', lv: 'čehu' },
    printed: 'Vývozce výrobků uvedených v tomto dokumentu (číslo povolení …(1)) prohlašuje, že kromě zřetelně označených, mají tyto výrobky preferenční původ v …(2).',
  },
  {
    language: 'da', name: { en: 'Danish', lv: 'dāņu' },
    printed: 'Eksportøren af varer, der er omfattet af nærværende dokument, (toldmyndighedernes tilladelse nr. ...(1)), erklærer, at varerne, medmindre andet tydeligt er angivet, har præferenceoprindelse i ...(2).',
  },
  {
    language: 'de', name: { en: 'German', lv: 'vācu' },
    printed: 'Der Ausführer (Ermächtigter Ausführer; Bewilligungs-Nr. ...(1)) der Waren, auf die sich dieses Handelspapier bezieht, erklärt, dass diese Waren, soweit nicht anderes angegeben, präferenzbegünstigte ...(2) Ursprungswaren sind.',
    readAs: [['anderes', 'anders']],
  },
  {
    language: 'et', name: { en: 'Estonian', lv: 'igauņu' },
    printed: 'Käesoleva dokumendiga hõlmatud toodete eksportija (tolliameti kinnitus nr. ...(1)) deklareerib, et need tooted on ...(2) sooduspäritoluga, välja arvatud juhul kui on selgelt näidatud teisiti.',
  },
  {
    language: 'el', name: { en: 'Greek', lv: 'grieķu' },
    printed: 'Ο εξαγωγέας των προϊόντων που καλύπτονται από το παρόν έγγραφο (άδεια τελωνείου υπ΄αριθ. ...(1)) δηλώνει ότι, εκτός εάν δηλώνεται σαφώς άλλως, τα προϊόντα αυτά είναι προτιμησιακής καταγωγής ...(2).',
  },
  {
    language: 'en', name: { en: 'English', lv: 'angļu' },
    printed: 'The exporter of the products covered by this document (customs authorization No ...(1)) declares that, except where otherwise clearly indicated, these products are of ...(2) preferential origin.',
  },
  {
    language: 'fr', name: { en: 'French', lv: 'franču' },
    printed: "L'exportateur des produits couverts par le présent document (autorisation douanière n° ...(1)) déclare que, sauf indication claire du contraire, ces produits ont l'origine préférentielle ...(2).",
  },
  {
    language: 'it', name: { en: 'Italian', lv: 'itāliešu' },
    printed: "L'esportatore delle merci contemplate nel presente documento (autorizzazione doganale n. ...(1)) dichiara che, salvo indicazione contraria, le merci sono di origine preferenziale…(2).",
    readAs: [['preferenziale…(2)', 'preferenziale …(2)']],
  },
  {
    language: 'lv', name: { en: 'Latvian', lv: 'latviešu' },
    printed: 'Eksportētājs produktiem, kuri ietverti šajā dokumentā (muitas pilnvara Nr. …(1)), deklarē, ka, iznemot tur, kur ir citādi skaidri noteikts, šiem produktiem ir pfreferenciāla izcelsme no …(2).',
    readAs: [['iznemot', 'izņemot'], ['pfreferenciāla', 'preferenciāla']],
  },
  {
    language: 'lt', name: { en: 'Lithuanian', lv: 'lietuviešu' },
    printed: 'Šiame dokumente išvardintų prekių eksportuotojas (muitinès liudijimo Nr …(1)) deklaruoja, kad, jeigu kitaip nenurodyta, tai yra …(2) preferencinès kilmés prekés.',
    readAs: [['muitinès', 'muitinės'], ['preferencinès kilmés', 'preferencinės kilmės']],
  },
  {
    language: 'hu', name: { en: 'Hungarian', lv: 'ungāru' },
    printed: 'A jelen okmányban szereplő áruk exportőre (vámfelhatalmazási szám: …(1)) kijelentem, hogy eltérő jelzés hianyában az áruk kedvezményes …(2) származásúak.',
    readAs: [['hianyában', 'hiányában']],
  },
  {
    language: 'mt', name: { en: 'Maltese', lv: 'maltiešu' },
    printed: 'L-esportatur tal-prodotti koperti b’dan id-dokument (awtorizzazzjoni tad-dwana nru. …(1)) jiddikjara li, ħlief fejn indikat b’mod ċar li mhux hekk, dawn il-prodotti huma ta’ oriġini preferenzjali …(2).',
  },
  {
    language: 'nl', name: { en: 'Dutch', lv: 'holandiešu' },
    printed: 'De exporteur van de goederen waarop dit document van toepassing is (douanevergunning nr. ...(1)), verklaart dat, behoudens uitdrukkelijke andersluidende vermelding, deze goederen van preferentiële ... oorsprong zijn (2).',
    readAs: [['preferentiële ... oorsprong zijn (2)', 'preferentiële ...(2) oorsprong zijn']],
  },
  {
    language: 'pl', name: { en: 'Polish', lv: 'poļu' },
    printed: 'Eksporter produktów objętych tym dokumentem (upoważnienie władz celnych nr …(1)) deklaruje, że z wyjątkiem gdzie jest to wyraźnie określone, produkty te mają …(2) preferencyjne pochodzenie.',
  },
  {
    language: 'pt', name: { en: 'Portuguese', lv: 'portugāļu' },
    printed: 'O abaixo assinado, exportador dos produtos cobertos pelo presente documento (autorização aduaneira n°. ...(1)), declara que, salvo expressamente indicado em contrário, estes produtos são de origem preferencial ...(2).',
  },
  {
    language: 'ro', name: { en: 'Romanian', lv: 'rumāņu' },
    printed: 'Exportatorul produselor ce fac ojiectul acestui document (autorizaţia vamalâ nr. …(1)) declará cá, exceptând cazul în care în mod expres este indicat altfel, aceste produse sunt de origine preferenţialā …(2).',
    readAs: [['ojiectul', 'obiectul'], ['vamalâ', 'vamală'], ['declará cá', 'declară că'], ['preferenţialā', 'preferenţială']],
  },
  {
    language: 'sk', name: { en: 'Slovak', lv: 'slovāku' },
    printed: 'Vývozca výrobkov uvedených v tomto dokumente (číslo povolenia …(1)) vyhlasuje, že okrem zreteľne označených, majú tieto výrobky preferenčný pôvod v …(2).',
  },
  {
    language: 'sl', name: { en: 'Slovene', lv: 'slovēņu' },
    printed: 'Izvoznik blaga, zajetega s tem dokumentom (pooblastilo carinskih organov št …(1)) izjavlja, da, razen če ni drugače jasno navedeno, ima to blago preferencialno …(2) poreklo.',
  },
  {
    language: 'fi', name: { en: 'Finnish', lv: 'somu' },
    printed: 'Tässä asiakirjassa mainittujen tuotteiden viejä (tullin lupa n:o ...(1)) ilmoittaa, että nämä tuotteet ovat, ellei toisin ole selvästi merkitty, etuuskohteluun oikeutettuja ... alkuperätuotteita (2).',
    readAs: [['oikeutettuja ... alkuperätuotteita (2)', 'oikeutettuja ...(2) alkuperätuotteita']],
  },
  {
    language: 'sv', name: { en: 'Swedish', lv: 'zviedru' },
    printed: 'Exportören av de varor som omfattas av detta dokument (tullmyndighetens tillstånd nr. ...(1)) försäkrar att dessa varor, om inte annat tydligt markerats, har förmånsberättigande ... ursprung (2).',
    readAs: [['förmånsberättigande ... ursprung (2)', 'förmånsberättigande ...(2) ursprung']],
  },
  {
    language: 'hr', name: { en: 'Croatian', lv: 'horvātu' },
    printed: 'Izvoznik proizvoda obuhvaćenih ovom ispravom (carinsko ovlaštenje br. ...(1)) izjavljuje da su, osim ako je drukčije izričito navedeno, ovi proizvodi ...(2) preferencijalnoga podrijetla.',
  },
];

/** The notes of Annex IV. They are not to be reproduced; the print of the text itself carries no (3) and (4). */
export const DECLARATION_FOOTNOTES: readonly BothLanguages[] = [
  {
    en: '(1) Where an approved exporter makes out the declaration, the number of its authorisation is entered here. Otherwise the words in brackets are left out or the space is left blank.',
    lv: '(1) Ja faktūrrēķina deklarāciju sagatavo atzīts eksportētājs, šajā vietā jāieraksta atzītā eksportētāja atļaujas numurs. Ja faktūrrēķina deklarāciju nesagatavo atzīts eksportētājs, norādi iekavās neņem vērā vai paredzēto vietu atstāj tukšu.',
  },
  {
    en: '(2) The origin of the products is to be indicated. Where the declaration relates wholly or in part to products of Ceuta and Melilla, the exporter clearly indicates them by the symbol “CM”.',
    lv: '(2) Ir jānorāda izstrādājumu izcelsme. Ja faktūrrēķina deklarācija kopumā vai daļēji attiecas uz Seūtas un Meliļas izcelsmes produktiem, eksportētājam tas ir skaidri jānorāda dokumentā, par kuru tiek sastādīta deklarācija, norādot simbolu „CM”.',
  },
  {
    en: '(3) These indications (place and date) may be left out if the document itself contains them.',
    lv: '(3) Šīs norādes var neņemt vērā, ja attiecīgā informācija ir pašā dokumentā.',
  },
  {
    en: '(4) Where the exporter need not sign, the exemption from signing also means that the name of the signatory need not be given.',
    lv: '(4) Gadījumos, kad eksportētāja paraksts nav vajadzīgs, atbrīvojums no tā nozīmē, ka arī parakstītāja vārds nav jāraksta.',
  },
];
