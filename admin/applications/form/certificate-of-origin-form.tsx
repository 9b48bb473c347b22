import { TextInput, useTranslate } from 'react-admin';
import { DELIVERIES, ORIGIN_CRITERIA, ORIGIN_GROUNDS } from '../../../rules-schema/application/certificate-of-origin.ts';
import { AddresseeFields } from './addressee-fields.tsx';
import { DocumentFields } from './document-fields.tsx';
import { CountryField } from './country-field.tsx';
import { DayField, Fields, Line, Paragraph, WordChoice } from './fields.tsx';
import { FormSection } from './form-section.tsx';
import { ItemFields } from './item-fields.tsx';

const type = 'certificate-of-origin';

/** The application for a certificate of origin, box by box. */
export const CertificateOfOriginForm = () => (
  <>
    <FormSection type={type} box="1"><AddresseeFields source="payload.exporter" kind="consignor" /><Line source="payload.reference" name="reference" /></FormSection>
    <FormSection type={type} box="2"><AddresseeFields source="payload.consignee" kind="consignee" /><Fields><CountryField source="payload.destination" name="destination" /></Fields></FormSection>
    <FormSection type={type} box="3"><CountriesField source="payload.originCountries" name="originCountries" /></FormSection>
    <FormSection type={type} box="4"><Line source="payload.transport" name="transport" /></FormSection>
    <FormSection type={type} box="5"><Line source="payload.remarks" name="remarks" /></FormSection>
    <FormSection type={type} box="6"><ItemFields type={type} /></FormSection>
    <FormSection type={type} box="8">
      <Fields>
        <WordChoice source="payload.basis.ground" name="ground" words="ground" choices={ORIGIN_GROUNDS} />
        <WordChoice source="payload.basis.criterion" name="criterion" words="criterion" choices={ORIGIN_CRITERIA} />
        <Line source="payload.basis.producer" name="producer" /><CountriesField source="payload.basis.countries" name="countries" />
      </Fields>
    </FormSection>
    <FormSection type={type} box="9"><Paragraph source="payload.circumstances" name="circumstances" /></FormSection>
    <FormSection type={type} box="10"><DocumentFields /></FormSection>
    <FormSection type={type} box="application">
      <Fields>
        <WordChoice source="payload.delivery" name="delivery" words="delivery" choices={DELIVERIES} />
        <Line source="payload.declaration.place" name="place" /><DayField source="payload.declaration.date" name="date" /><Line source="payload.declaration.signatory" name="signatory" />
      </Fields>
    </FormSection>
  </>
);

const codes = (typed: string): string[] => typed.toUpperCase().split(/[\s,;]+/).filter((code) => code !== '');
const listed = (countries: string[] | undefined): string => countries?.join(', ') ?? '';

/** Several countries by their codes, separated by commas. */
const CountriesField = ({ source, name }: { source: string; name: string }) => (
  <TextInput source={source} label={useTranslate()(`applications.fields.${name}`)} helperText={false} parse={codes} format={listed} sx={{ flex: '1 1 200px' }} />
);
