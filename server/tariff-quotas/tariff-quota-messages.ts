/** What the register of quotas and its ledger refuse. */
export const tariffQuotaMessages = {
  'quota-not-valid': { en: 'The quota needs correcting.', lv: 'Kvota ir jālabo.' },
  'quota-order-number-taken': {
    en: 'There already is a quota with the order number {orderNumber}.',
    lv: 'Kvota ar kārtas numuru {orderNumber} jau ir.',
  },
  'quota-order-number-fixed': {
    en: 'The order number stays once something has been drawn or asked for.',
    lv: 'Kārtas numuru nevar mainīt, ja kvota jau ir izmantota vai pieprasīta.',
  },
  'quota-unit-fixed': {
    en: 'Unit and precision stay once something has been drawn or asked for.',
    lv: 'Mērvienību un precizitāti nevar mainīt, ja kvota jau ir izmantota vai pieprasīta.',
  },
  'quota-volume-below-drawn': {
    en: 'In {year} more has been drawn than these terms would allow.',
    lv: '{year}. gadā jau izmantots vairāk, nekā pieļautu šie nosacījumi.',
  },
  'quota-closed': { en: 'This quota is closed.', lv: 'Šī kvota ir slēgta.' },
  'quota-blocked': { en: 'The quota is blocked for {year}.', lv: 'Kvota {year}. gadam ir bloķēta.' },
  'quota-not-blocked': { en: 'The quota is not blocked for {year}.', lv: 'Kvota {year}. gadam nav bloķēta.' },
  'quota-overdrawn': {
    en: 'Only {balance} {unit} are left for {year}.',
    lv: '{year}. gadam atlikuši tikai {balance} {unit}.',
  },
  'quota-below-zero': {
    en: 'No more than {drawn} {unit} has been drawn in {year}.',
    lv: '{year}. gadā izmantots ne vairāk kā {drawn} {unit}.',
  },
  'quota-next-year-overdrawn': {
    en: 'The use of this year has earned the increase of {year}, which has already been drawn.',
    lv: 'Šā gada izmantojums ir devis palielinājumu {year}. gadam, un tas jau ir izmantots.',
  },
  'requests-ahead': {
    en: 'Requests of this or an earlier date wait for {waiting} {unit} ({count} in number, the first accepted on {date}). A direct drawing would pass them; enter a request instead, and it takes its turn in the allocation.',
    lv: 'Šā vai agrāka datuma pieprasījumi gaida {waiting} {unit} (skaits: {count}, pirmais pieņemts {date}). Tiešs izmantojums tos apsteigtu; ierakstiet pieprasījumu, un tas piedalīsies sadalē savā kārtā.',
  },
  'quota-named-unknown': {
    en: 'The register holds no quota {orderNumber}.',
    lv: 'Reģistrā nav kvotas {orderNumber}.',
  },
  'quota-named-other': {
    en: 'The quota {orderNumber} is counted in another unit or applies to imports elsewhere.',
    lv: 'Kvotai {orderNumber} ir cita mērvienība vai cits ievešanas virziens.',
  },
  'quantity-zero': { en: 'Enter a quantity above zero.', lv: 'Ievadiet daudzumu, kas lielāks par nulli.' },
  'quantity-too-precise': {
    en: 'This quota is counted to {decimals} decimals.',
    lv: 'Šo kvotu skaita ar {decimals} zīmēm aiz komata.',
  },
  'date-in-future': { en: 'The date lies in the future.', lv: 'Datums ir nākotnē.' },
  'date-not-open': {
    en: 'The quota is not open on {date}.',
    lv: 'Kvota {date} nav atvērta.',
  },
  'year-not-of-date': { en: 'The date does not lie in {year}.', lv: 'Datums nav {year}. gadā.' },
  'year-before-quota': { en: 'The quota begins with {year}.', lv: 'Kvota sākas ar {year}. gadu.' },
  'year-after-quota': { en: 'The quota ends with {year}.', lv: 'Kvota beidzas ar {year}. gadu.' },
  'not-a-working-day': {
    en: 'No allocation is made on {date}: the Union institutions in Brussels do not work. The next is on {next}.',
    lv: '{date} sadali neveic: Savienības iestādes Briselē nestrādā. Nākamā ir {next}.',
  },
  'drawing-unknown': { en: 'This quota has no such drawing.', lv: 'Šai kvotai nav tāda izmantojuma.' },
  'return-too-large': {
    en: 'Of this drawing only {left} {unit} can still be returned.',
    lv: 'No šā izmantojuma var atdot vēl tikai {left} {unit}.',
  },
  'return-before-drawing': {
    en: 'A return cannot be dated before its drawing ({date}).',
    lv: 'Atdošanas datums nevar būt pirms izmantošanas datuma ({date}).',
  },
  'transfer-not-foreseen': {
    en: 'The text does not let volume move from {from} to this quota.',
    lv: 'Teksts neļauj pārvietot daudzumu no {from} uz šo kvotu.',
  },
  'request-settled': {
    en: 'The request has been served in full or withdrawn.',
    lv: 'Pieprasījums ir pilnībā apmierināts vai atsaukts.',
  },
  'quota-unknown': { en: 'There is no such quota.', lv: 'Šādas kvotas nav.' },
  'code-malformed': { en: 'Give a tariff code of four to ten digits.', lv: 'Norādiet tarifa kodu ar četriem līdz desmit cipariem.' },
  'date-malformed': { en: 'Give the date as YYYY-MM-DD.', lv: 'Norādiet datumu kā GGGG-MM-DD.' },
  'year-malformed': { en: 'Give a year between 2007 and 2100.', lv: 'Norādiet gadu no 2007 līdz 2100.' },
  'direction-malformed': { en: 'Say where the goods are imported: HR or EU.', lv: 'Norādiet, kur preces ieved: HR vai EU.' },
  'quantity-malformed': { en: 'Give the quantity as digits with at most three decimals.', lv: 'Norādiet daudzumu cipariem, ne vairāk kā trīs zīmes aiz komata.' },
  'percent-malformed': { en: 'Give the MFN duty in per cent, 0 to 1000.', lv: 'Norādiet MFN nodokli procentos, no 0 līdz 1000.' },
} as const;
