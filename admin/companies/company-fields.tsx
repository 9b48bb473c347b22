import { email, maxLength, regex, required, TextInput } from 'react-admin';

const elevenDigits = regex(/^\d{11}$/, 'companies.number_wrong');
const country = regex(/^[A-Z]{2}$/, 'applications.new.country_wrong');
const capitals = (typed: string): string => typed.trim().toUpperCase();
const orNull = (typed: string): string | null => (typed === '' ? null : typed);

/** What the register says of a company. */
export const CompanyFields = () => (
  <>
    <TextInput source="name" validate={[required(), maxLength(300)]} />
    <TextInput source="registrationNumber" validate={[required(), elevenDigits]} inputProps={{ className: 'tabular' }} />
    <TextInput source="address" validate={[required(), maxLength(500)]} />
    <TextInput source="country" validate={[required(), country]} parse={capitals} />
    <TextInput source="email" type="email" validate={email()} parse={orNull} />
  </>
);
