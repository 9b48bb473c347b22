import { LOSS_REASONS, RETROSPECTIVE_REASONS } from '../../../rules-schema/application/eur1.ts';
import { AddresseeFields } from './addressee-fields.tsx';
import { DocumentFields } from './document-fields.tsx';
import { CountryField } from './country-field.tsx';
import { DayField, Fields, Line, Paragraph, WordChoice } from './fields.tsx';
import { FormSection } from './form-section.tsx';
import { InvoiceFields } from './invoice-fields.tsx';
import { ItemFields } from './item-fields.tsx';

const type = 'eur1';

/** The application for a movement certificate EUR.1, box by box. */
export const Eur1Form = () => (
  <>
    <FormSection type={type} box="1"><AddresseeFields source="payload.exporter" kind="consignor" /></FormSection>
    <FormSection type={type} box="2"><Fields><CountryField source="payload.between.from" name="from" /><CountryField source="payload.between.to" name="to" /></Fields></FormSection>
    <FormSection type={type} box="3"><AddresseeFields source="payload.consignee" kind="consignee" /></FormSection>
    <FormSection type={type} box="4"><Fields><CountryField source="payload.origin" name="origin" /></Fields></FormSection>
    <FormSection type={type} box="5"><Fields><CountryField source="payload.destination" name="destination" /></Fields></FormSection>
    <FormSection type={type} box="6"><Line source="payload.transport" name="transport" /></FormSection>
    <FormSection type={type} box="7"><Remarks /></FormSection>
    <FormSection type={type} box="8"><ItemFields type={type} /></FormSection>
    <FormSection type={type} box="10"><InvoiceFields /></FormSection>
    <FormSection type={type} box="12">
      <Fields>
        <Line source="payload.declaration.place" name="place" /><DayField source="payload.declaration.date" name="date" /><Line source="payload.declaration.signatory" name="signatory" />
      </Fields>
    </FormSection>
    <FormSection type={type} box="application">
      <Fields>
        <CountryField source="payload.manufacturedIn" name="manufacturedIn" /><CountryField source="payload.exportedTo" name="exportedTo" /><DayField source="payload.date" name="date" />
      </Fields>
      <Paragraph source="payload.circumstances" name="circumstances" />
      <DocumentFields />
    </FormSection>
  </>
);

const Remarks = () => (
  <>
    <Line source="payload.remarks.text" name="text" />
    <Fields>
      <WordChoice source="payload.remarks.issuedRetrospectively.reason" name="issuedRetrospectively" words="reason" choices={RETROSPECTIVE_REASONS} />
      <Line source="payload.remarks.issuedRetrospectively.exportPlace" name="exportPlace" /><DayField source="payload.remarks.issuedRetrospectively.exportDate" name="exportDate" />
    </Fields>
    <Fields>
      <WordChoice source="payload.remarks.duplicateOf.reason" name="duplicateOf" words="reason" choices={LOSS_REASONS} />
      <Line source="payload.remarks.duplicateOf.number" name="number" /><DayField source="payload.remarks.duplicateOf.issuedOn" name="issuedOn" />
    </Fields>
  </>
);
