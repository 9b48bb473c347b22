import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { apiKeys } from './api-keys/api-keys-resource.ts';
import { applications } from './applications/applications-resource.ts';
import { auditEntries } from './audit/audit-entries-resource.ts';
import { companies } from './companies/companies-resource.ts';
import { currencyEquivalents } from './currency-equivalents/currency-equivalents-resource.ts';
import { parties } from './parties/parties-resource.ts';
import { concessions } from './concessions/concessions-resource.ts';
import { certificates } from './certificates/certificates-resource.ts';
import { DecisionImportPage } from './decisions/import/import-screen.ts';
import { decisions } from './decisions/decisions-resource.ts';
import { determinations } from './determinations/determinations-resource.ts';
import { i18nProvider } from './i18n/i18n-provider.ts';
import { formStocks } from './form-stocks/form-stocks-resource.ts';
import { Frame } from './layout/frame.tsx';
import { HomePage } from './layout/home/home-page.tsx';
import { DeniedPage, UnknownPage } from './layout/stray-page.tsx';
import { preferencesStore } from './layout/preferences-store.ts';
import { InvitationPage } from './layout/sign-in/invitation-page.tsx';
import { SignInPage } from './layout/sign-in/sign-in-page.tsx';
import { authProvider } from './server-door/auth-provider.ts';
import { dataProvider } from './server-door/data-provider.ts';
import { queryClient } from './server-door/query-client.ts';
import { NomenclatureImportPage } from './nomenclature/import-screen.ts';
import { nomenclature } from './nomenclature/nomenclature-resource.ts';
import { moduleCertificates, modulePermits } from './module-permits/module-permits-resource.ts';
import { replays } from './replays/replays-resource.ts';
import { DefectsPage, ReferencePage } from './rule-tables/rule-book-screens.ts';
import { ruleTableVersions } from './rule-tables/rule-table-versions-resource.tsx';
import { ruleTables } from './rule-tables/rule-tables-resource.ts';
import { darkTheme, lightTheme } from './theme/theme.ts';
import { quotaRequests } from './quota-requests/quota-requests-resource.ts';
import { reports } from './reports/reports-resource.ts';
import { signatories } from './signatories/signatories-resource.ts';
import { CandidatesPage } from './tariff-quotas/candidates-screen.ts';
import { tariffQuotas } from './tariff-quotas/tariff-quotas-resource.ts';
import { verificationRequests } from './verification-requests/verification-requests-resource.ts';
import { timberOperators, timberStatements } from './timber/timber-resources.ts';
import { users } from './users/users-resource.ts';

const store = preferencesStore();

/** The console's table of contents: one resource a line. */
export const App = () => (
  <Admin
    title="Izcelsme"
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
    layout={Frame}
    dashboard={HomePage}
    catchAll={UnknownPage}
    accessDenied={DeniedPage}
    loginPage={SignInPage}
    theme={lightTheme}
    darkTheme={darkTheme}
    requireAuth
    disableTelemetry
  >
    <Resource {...applications} />
    <Resource {...decisions} />
    <Resource {...certificates} />
    <Resource {...verificationRequests} />
    <Resource {...formStocks} />
    <Resource {...modulePermits} />
    <Resource {...moduleCertificates} />
    <Resource {...timberStatements} />
    <Resource {...timberOperators} />
    <Resource {...signatories} />
    <Resource {...parties} />
    <Resource {...companies} />
    <Resource {...nomenclature} />
    <Resource {...ruleTables} />
    <Resource {...ruleTableVersions} />
    <Resource {...replays} />
    <Resource {...determinations} />
    <Resource {...currencyEquivalents} />
    <Resource {...tariffQuotas} />
    <Resource {...concessions} />
    <Resource {...quotaRequests} />
    <Resource {...reports} />
    <Resource {...users} />
    <Resource {...apiKeys} />
    <Resource {...auditEntries} />
    <CustomRoutes>
      <Route path="/decisions/import" element={<DecisionImportPage />} />
      <Route path="/rule-language" element={<ReferencePage />} />
      <Route path="/register-of-defects" element={<DefectsPage />} />
      <Route path="/nomenclature/import" element={<NomenclatureImportPage />} />
      <Route path="/tariff-quotas/candidates" element={<CandidatesPage />} />
    </CustomRoutes>
    <CustomRoutes noLayout>
      <Route path="/invitation" element={<InvitationPage />} />
    </CustomRoutes>
  </Admin>
);
