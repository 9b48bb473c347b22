import type { ApplicationState } from '../../rules-schema/application/application.ts';
import type { Sentence } from '../../rules-schema/problem.ts';

/** How sentences call the states. */
export const stateWords: Readonly<Record<ApplicationState, Sentence>> = {
  'draft': { en: 'a draft', lv: 'melnraksts' },
  'received': { en: 'received', lv: 'saņemts' },
  'in-review': { en: 'in review', lv: 'tiek izskatīts' },
  'returned': { en: 'returned for correction', lv: 'atgriezts labošanai' },
  'approved': { en: 'approved', lv: 'apstiprināts' },
  'refused': { en: 'refused', lv: 'atteikts' },
  'issued': { en: 'issued', lv: 'izsniegts' },
  'registered': { en: 'registered', lv: 'reģistrēts' },
  'cancelled': { en: 'cancelled', lv: 'anulēts' },
  'withdrawn': { en: 'withdrawn', lv: 'atsaukts' },
};

/** Why something about an application may be refused. */
export const applicationMessages = {
  'goods-of-other-agreement': {
    en: 'These goods were tried under {agreement}; goods of an EUR.1 application are judged by {expected}.',
    lv: 'Šīs preces izmēģinātas pēc {agreement}; EUR.1 pieteikuma preces vērtē pēc {expected}.',
  },
  'application-not-valid': { en: 'Some boxes of the form are not filled in correctly.', lv: 'Dažas veidlapas ailes nav aizpildītas pareizi.' },
  'application-type-unknown': { en: 'The office does not handle applications of the type “{type}”.', lv: 'Birojs nepieņem “{type}” veida pieteikumus.' },
  'application-type-not-valid': { en: 'The application type needs correcting.', lv: 'Pieteikuma veids ir jālabo.' },
  'applicant-unknown': { en: 'There is no such company.', lv: 'Šāda uzņēmuma nav.' },
  'applicant-deactivated': { en: '{name} has been deactivated and cannot apply.', lv: 'Uzņēmums {name} ir deaktivizēts un nevar iesniegt pieteikumus.' },
  'wrong-state': { en: 'This is not possible: the application is {stateEn}.', lv: 'Tas nav iespējams: pieteikums ir stāvoklī “{stateLv}”.' },
  'person-required': { en: 'Only a person can examine and decide applications, not a program.', lv: 'Pieteikumus izskata un par tiem lemj tikai persona, nevis programma.' },
  'already-claimed': { en: '{holder} has already claimed this application.', lv: 'Šo pieteikumu jau izskata {holder}.' },
  'not-the-holder': { en: 'Only the person who holds the application may do this; it is held by {holder}.', lv: 'To drīkst darīt tikai tas, kurš pieteikumu izskata; to izskata {holder}.' },
  'author-may-not-decide': {
    en: 'You typed this application in or last wrote in its boxes. A colleague must decide it: release it, so that somebody else can claim it.',
    lv: 'Šo pieteikumu ievadījāt vai pēdējais labojāt jūs. Par to jālemj kolēģim: atlieciet to rindā, lai to var paņemt kāds cits.',
  },
  'already-holding': { en: 'You already hold this application.', lv: 'Jūs jau izskatāt šo pieteikumu.' },
  'assignee-unknown': { en: 'Choose an active person who may decide applications.', lv: 'Izvēlieties aktīvu personu, kurai ir tiesības lemt par pieteikumiem.' },
  'item-unknown': { en: 'The application has no item {item}.', lv: 'Pieteikumā nav {item}. preces.' },
  'question-unknown': { en: 'This question does not arise for item {item}.', lv: 'Par {item}. preci šāds jautājums nerodas.' },
  'checks-forbid-approval': {
    en: 'The application cannot be approved: {checks}. Refuse it or have it corrected.',
    lv: 'Pieteikumu nevar apstiprināt: {checks}. Atsakiet to vai atgrieziet labošanai.',
  },
  'lines-not-determinable': {
    en: 'Origin cannot be determined for item {items}. Return the application for correction.',
    lv: 'Izcelsmi nevar noteikt {items}. precei. Atgrieziet pieteikumu labošanai.',
  },
  'overrides-needed': {
    en: 'Say why you approve nevertheless. Lines the engine does not find originating: {items}. Checks not met: {checks}.',
    lv: 'Pamatojiet, kāpēc tomēr apstiprināt. Preces, kurām nav noteikta izcelsme: {items}. Neizpildītās pārbaudes: {checks}.',
  },
  'overrides-not-fitting': {
    en: 'Some reasons are given for what needs none. Give one reason for each line and check that stands in the way.',
    lv: 'Daži pamatojumi doti tam, kam tie nav vajadzīgi. Pamatojiet vienreiz katru preci un pārbaudi, kas liedz apstiprināt.',
  },
  'override-item-unknown': { en: 'The application has no item {named}.', lv: 'Pieteikumā nav {named}. preces.' },
  'override-item-needless': { en: 'Item {named} needs no reason: it is found originating.', lv: '{named}. precei pamatojums nav vajadzīgs: tai ir noteikta izcelsme.' },
  'override-check-unknown': { en: 'There is no check “{named}” for applications of this type.', lv: 'Šī veida pieteikumiem nav pārbaudes “{named}”.' },
  'override-check-needless': { en: 'The check “{named}” needs no reason: it does not stand in the way.', lv: 'Pārbaudei “{named}” pamatojums nav vajadzīgs: tā neliedz apstiprināt.' },
  'override-repeated': { en: 'A reason for {named} has already been given.', lv: 'Pamatojums par {named} jau ir dots.' },
  'no-goods-to-decide': { en: 'The application has no goods.', lv: 'Pieteikumā nav preču.' },
  'filter-held-by': { en: 'The filter “heldBy” needs a user’s id, "me" or "unclaimed".', lv: 'Filtram “heldBy” vajag lietotāja id, "me" vai "unclaimed".' },
  'cancel-the-certificate': {
    en: 'The certificate has been issued; cancel it in the register of certificates.',
    lv: 'Sertifikāts jau ir izsniegts; anulējiet to sertifikātu reģistrā.',
  },
} as const;
