import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { AutocompleteInput, ReferenceInput, TextInput, useDataProvider, useGetOne, useNotify, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Company } from '../../../rules-schema/company/company.ts';
import type { Party, PartyKind } from '../../../rules-schema/party/party.ts';
import { sentenceOf } from '../../server-door/problems.ts';
import { CountryField } from './country-field.tsx';
import { Fields, Line } from './fields.tsx';

type AddresseeProps = { source: 'payload.exporter' | 'payload.consignee'; kind: PartyKind };
type Addressee = Partial<Pick<Party, 'name' | 'address' | 'country'>> & { partyId?: number };

/** Name, address and country of a party: taken from the company's register, or typed and entered into it. */
export const AddresseeFields = ({ source, kind }: AddresseeProps) => {
  const companyId: unknown = useWatch({ name: 'companyId' });
  const { setValue } = useFormContext();
  const take = (party: Addressee | null) => {
    for (const part of ['name', 'address', 'country'] as const) if (party) setValue(`${source}.${part}`, party[part], { shouldDirty: true });
  };
  return (
    <>
      <Fields>
        {typeof companyId === 'number' && <FromRegister source={source} kind={kind} companyId={companyId} take={take} />}
        {typeof companyId === 'number' && kind === 'consignor' && <TakeApplicant companyId={companyId} take={take} />}
        {typeof companyId === 'number' && <QuickParty source={source} kind={kind} companyId={companyId} />}
      </Fields>
      <Fields>
        <NameField source={source} />
        <Line source={`${source}.address`} name="address" width={320} />
        <CountryField source={`${source}.country`} name="country" />
      </Fields>
    </>
  );
};

/** Another name is another party than the one taken from the register. */
const NameField = ({ source }: Pick<AddresseeProps, 'source'>) => {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  return <TextInput source={`${source}.name`} label={translate('applications.fields.name')} helperText={false} onChange={() => setValue(`${source}.partyId`, undefined)} sx={{ flex: '1 1 260px' }} />;
};

type OfCompany = AddresseeProps & { companyId: number };

const represent = (party?: Party): string => (party ? `${party.name} · ${party.country}` : '');
const asked = (q: string) => ({ q });

const FromRegister = ({ source, kind, companyId, take }: OfCompany & { take: (party: Party | null) => void }) => {
  const translate = useTranslate();
  return (
    <ReferenceInput source={`${source}.partyId`} reference="parties" filter={{ companyId, kind, status: 'active' }} sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput
        label={translate('applications.new.from_register')} optionText={represent} inputText={represent} filterToQuery={asked} helperText={false}
        onChange={(_, party) => take(party as Party | null)} sx={{ flex: '1 1 260px' }}
      />
    </ReferenceInput>
  );
};

const TakeApplicant = ({ companyId, take }: { companyId: number; take: (party: Addressee) => void }) => {
  const translate = useTranslate();
  const { data: company } = useGetOne<Company>('companies', { id: companyId });
  return company ? <Button size="small" onClick={() => take(company)} sx={{ alignSelf: 'center' }}>{translate('applications.new.applicant_is_exporter')}</Button> : null;
};

const QuickParty = ({ source, kind, companyId }: OfCompany) => {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const { setValue } = useFormContext();
  const { name, address, country, partyId }: Addressee = useWatch({ name: source }) ?? {};
  const { mutate, isPending } = useMutation({
    mutationFn: () => dataProvider.create<Party>('parties', { data: { companyId, kind, name, address, country } }),
    onSuccess: ({ data }) => setValue(`${source}.partyId`, data.id, { shouldDirty: true }),
    onError: (error) => notify(sentenceOf(error), { type: 'error' }),
  });
  if (partyId || !name || !address || !country) return null;
  return <Button size="small" loading={isPending} onClick={() => mutate()} sx={{ alignSelf: 'center' }}>{translate('applications.new.quick_party')}</Button>;
};
