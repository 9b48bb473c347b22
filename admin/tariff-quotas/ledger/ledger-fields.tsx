import { DateInput, required, TextInput, useLocaleState, useTranslate } from 'react-admin';
import type { QuotaUnit } from '../../../rules-schema/tariff-quota/tariff-quota.ts';

/** Today on the reader's clock, `YYYY-MM-DD`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** The day an entry of a year begins with: today, or the last day of a year that has passed. */
export const dayWithin = (year: number): string => (today().startsWith(`${year}-`) ? today() : `${year}-12-31`);

export const EntryDate = ({ source = 'date', label = 'quotas.fields.date' }: { source?: string; label?: string }) => (
  <DateInput source={source} label={label} validate={required()} parse={(day: string) => day} />
);

/** Latvian decimals have a comma, the wire's a point; an English comma parts thousands and is left for the server to refuse. */
const asDecimal = (typed: string, language: string): string => {
  const bare = typed.replace(/\s/g, '');
  return language === 'lv' ? bare.replace(',', '.') : bare;
};

export const EntryQuantity = ({ unit, autoFocus = false }: { unit: QuotaUnit; autoFocus?: boolean }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  return (
    <TextInput
      source="quantity"
      label={translate('quotas.fields.quantity', { unit })}
      validate={required()}
      parse={(typed: string) => asDecimal(typed, language)}
      autoFocus={autoFocus}
      autoComplete="off"
      slotProps={{ htmlInput: { inputMode: 'decimal', className: 'tabular' } }}
    />
  );
};

export const EntryHolder = () => <TextInput source="holder" label="quotas.fields.holder" validate={required()} autoComplete="off" />;

export const EntryReference = () => (
  <TextInput source="reference" label="quotas.fields.reference" helperText="quotas.fields.reference_help" validate={required()} autoComplete="off" />
);

export const EntryReason = () => <TextInput source="reason" label="quotas.fields.reason" validate={required()} multiline minRows={2} />;
