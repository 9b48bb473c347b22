import type { ApplicationTypeId } from '../../../rules-schema/application/payload.ts';
import { FiledFormFields } from '../filed-form/filed-form-fields.tsx';
import { CertificateOfOriginForm } from './certificate-of-origin-form.tsx';
import { Eur1Form } from './eur1-form.tsx';

/** The fields of a form by its type. Forms for goods are laid out by hand; any other by its schema and its boxes. */
export const FormOfType = ({ type }: { type: ApplicationTypeId }) => {
  if (type === 'eur1') return <Eur1Form />;
  if (type === 'certificate-of-origin') return <CertificateOfOriginForm />;
  return <FiledFormFields key={type} type={type} />;
};
