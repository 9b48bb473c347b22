import { AutocompleteInput, ReferenceInput, required, useTranslate } from 'react-admin';
import type { Company } from '../../../rules-schema/company/company.ts';
import { QuickCompany } from './quick-company.tsx';
import { useApplicantAsExporter } from './use-applicant-as-exporter.tsx';

const asked = (q: string) => ({ q });
const represent = (company?: Company): string => (company ? `${company.name} · ${company.registrationNumber}` : '');

/** The applicant, from the register of companies; one that is not there can be entered on the spot. */
export const CompanyInput = () => {
  const translate = useTranslate();
  const fill = useApplicantAsExporter();
  return (
    <ReferenceInput source="companyId" reference="companies" filter={{ status: 'active' }} sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput
        label={translate('applications.new.company')}
        optionText={represent}
        inputText={represent}
        filterToQuery={asked}
        validate={required()}
        onChange={(_, company) => fill(company as Company | null)}
        create={<QuickCompany />}
        createLabel={translate('applications.new.quick_company')}
        helperText={false}
        sx={{ flex: '2 1 320px' }}
      />
    </ReferenceInput>
  );
};
