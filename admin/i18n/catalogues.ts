import englishReactAdmin from 'ra-language-english';
import { mergeTranslations, type TranslationMessages } from 'react-admin';
import type { Language } from '../../rules-schema/user/language.ts';
import { apiKeys as apiKeysEnglish } from './en/api-keys.ts';
import { applications as applicationsEnglish } from './en/applications.ts';
import { audit as auditEnglish } from './en/audit.ts';
import { decisions as decisionsEnglish } from './en/decisions.ts';
import { determinations as determinationsEnglish } from './en/determinations.ts';
import { documents as documentsEnglish } from './en/documents.ts';
import { display as displayEnglish } from './en/display.ts';
import { layout as layoutEnglish } from './en/layout.ts';
import { nomenclature as nomenclatureEnglish } from './en/nomenclature.ts';
import { replays as replaysEnglish } from './en/replays.ts';
import { ruleBook as ruleBookEnglish } from './en/rule-book.ts';
import { ruleTables as ruleTablesEnglish } from './en/rule-tables.ts';
import { serverDoor as serverDoorEnglish } from './en/server-door.ts';
import { reports as reportsEnglish } from './en/reports.ts';
import { tariffQuotas as tariffQuotasEnglish } from './en/tariff-quotas.ts';
import { certificates as certificatesEnglish } from './en/certificates.ts';
import { formStocks as formStocksEnglish } from './en/form-stocks.ts';
import { verificationRequests as verificationRequestsEnglish } from './en/verification-requests.ts';
import { signatories as signatoriesEnglish } from './en/signatories.ts';
import { companies as companiesEnglish } from './en/companies.ts';
import { parties as partiesEnglish } from './en/parties.ts';
import { proofs as proofsEnglish } from './en/proofs.ts';
import { users as usersEnglish } from './en/users.ts';
import { apiKeys as apiKeysLatvian } from './lv/api-keys.ts';
import { applications as applicationsLatvian } from './lv/applications.ts';
import { audit as auditLatvian } from './lv/audit.ts';
import { decisions as decisionsLatvian } from './lv/decisions.ts';
import { determinations as determinationsLatvian } from './lv/determinations.ts';
import { documents as documentsLatvian } from './lv/documents.ts';
import { display as displayLatvian } from './lv/display.ts';
import { layout as layoutLatvian } from './lv/layout.ts';
import { nomenclature as nomenclatureLatvian } from './lv/nomenclature.ts';
import { reactAdminLatvian } from './lv/react-admin.ts';
import { replays as replaysLatvian } from './lv/replays.ts';
import { ruleBook as ruleBookLatvian } from './lv/rule-book.ts';
import { ruleTables as ruleTablesLatvian } from './lv/rule-tables.ts';
import { serverDoor as serverDoorLatvian } from './lv/server-door.ts';
import { reports as reportsLatvian } from './lv/reports.ts';
import { tariffQuotas as tariffQuotasLatvian } from './lv/tariff-quotas.ts';
import { certificates as certificatesLatvian } from './lv/certificates.ts';
import { formStocks as formStocksLatvian } from './lv/form-stocks.ts';
import { verificationRequests as verificationRequestsLatvian } from './lv/verification-requests.ts';
import { signatories as signatoriesLatvian } from './lv/signatories.ts';
import { companies as companiesLatvian } from './lv/companies.ts';
import { parties as partiesLatvian } from './lv/parties.ts';
import { proofs as proofsLatvian } from './lv/proofs.ts';
import { users as usersLatvian } from './lv/users.ts';
import { filedForms as filedFormsEnglish } from './en/filed-forms.ts';
import { filedForms as filedFormsLatvian } from './lv/filed-forms.ts';
import { modulePermits as modulePermitsEnglish } from './en/module-permits.ts';
import { modulePermits as modulePermitsLatvian } from './lv/module-permits.ts';
import { timber as timberEnglish } from './en/timber.ts';
import { timber as timberLatvian } from './lv/timber.ts';

/** One line a room of the console. Each catalogue is a tree of React-Admin message keys; later lines win. */
const rooms: Record<Language, object>[] = [
  { en: englishReactAdmin, lv: reactAdminLatvian },
  { en: displayEnglish, lv: displayLatvian },
  { en: layoutEnglish, lv: layoutLatvian },
  { en: serverDoorEnglish, lv: serverDoorLatvian },
  { en: usersEnglish, lv: usersLatvian },
  { en: apiKeysEnglish, lv: apiKeysLatvian },
  { en: auditEnglish, lv: auditLatvian },
  { en: applicationsEnglish, lv: applicationsLatvian },
  { en: documentsEnglish, lv: documentsLatvian },
  { en: filedFormsEnglish, lv: filedFormsLatvian },
  { en: modulePermitsEnglish, lv: modulePermitsLatvian },
  { en: timberEnglish, lv: timberLatvian },
  { en: certificatesEnglish, lv: certificatesLatvian },
  { en: formStocksEnglish, lv: formStocksLatvian },
  { en: verificationRequestsEnglish, lv: verificationRequestsLatvian },
  { en: signatoriesEnglish, lv: signatoriesLatvian },
  { en: companiesEnglish, lv: companiesLatvian },
  { en: partiesEnglish, lv: partiesLatvian },
  { en: nomenclatureEnglish, lv: nomenclatureLatvian },
  { en: decisionsEnglish, lv: decisionsLatvian },
  { en: reportsEnglish, lv: reportsLatvian },
  { en: tariffQuotasEnglish, lv: tariffQuotasLatvian },
  { en: proofsEnglish, lv: proofsLatvian },
  { en: determinationsEnglish, lv: determinationsLatvian },
  { en: ruleTablesEnglish, lv: ruleTablesLatvian },
  { en: ruleBookEnglish, lv: ruleBookLatvian },
  { en: replaysEnglish, lv: replaysLatvian },
];

/** Everything the console says in one language. */
export const messagesOf = (language: Language): TranslationMessages =>
  mergeTranslations(...rooms.map((room) => room[language]));
