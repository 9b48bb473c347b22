import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { MoneyAmount } from '../../../rules-schema/determination/facts.ts';
import { INSUFFICIENT_OPERATIONS, SUFFICIENT_OPERATIONS } from '../../../rules-schema/determination/operations.ts';
import type { Sentence } from '../../../rules-schema/problem.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { Decimal, Money } from '../../display/figure.tsx';
import { Day } from '../../display/moment.tsx';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMoney = (value: unknown): value is MoneyAmount => isRecord(value) && typeof value['amount'] === 'string' && typeof value['currency'] === 'string';
/** Fields whose text is a measure. */
const measures: readonly string[] = ['netWeightKg', 'grossWeightKg', 'weightKg', 'quantity'];
const aDecimal = /^\d+(\.\d+)?$/;
const aDay = /^\d{4}-\d{2}-\d{2}$/;

/** What stands in a box, whatever it is made of: text, a day, money, parts with their names, a list of any of these. */
export const PrintedValue = ({ value, field }: { value: unknown; field: string }) => {
  const translate = useTranslate();
  if (value === undefined || value === null || value === '') return <>–</>;
  if (typeof value === 'boolean') return <>{translate(value ? 'ra.boolean.true' : 'ra.boolean.false')}</>;
  if (typeof value === 'string' && measures.includes(field) && aDecimal.test(value)) return <Decimal value={value} />;
  if (typeof value === 'string') return aDay.test(value) ? <Day on={value} /> : <>{translate(`applications.words.${field}.${value}`, { _: value })}</>;
  if (typeof value === 'number') return <>{value}</>;
  if (isMoney(value)) return <Money value={value} />;
  if (Array.isArray(value)) return <PrintedList values={value} field={field} />;
  return isRecord(value) ? <PrintedParts parts={value} /> : null;
};

const operations: Readonly<Record<string, Sentence>> = { ...INSUFFICIENT_OPERATIONS, ...SUFFICIENT_OPERATIONS };

const PrintedList = ({ values, field }: { values: readonly unknown[]; field: string }) => {
  const inReadersLanguage = useInReadersLanguage();
  if (values.length === 0) return <>–</>;
  if (field === 'operations') return <>{values.map((code) => inReadersLanguage(operations[String(code)] ?? { lv: String(code), en: String(code) })).join('; ')}</>;
  if (!values.some(isRecord)) return <>{values.join(', ')}</>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {values.map((value, place) => <li key={place}><PrintedValue value={value} field={field} /></li>)}
    </Box>
  );
};

/** Name, address and country read as an address does; other parts are named. */
const PrintedParts = ({ parts }: { parts: Readonly<Record<string, unknown>> }) => {
  const translate = useTranslate();
  const { partyId: _, ...shown } = parts;
  if ('name' in shown || 'address' in shown) {
    return <>{[shown['name'], shown['address'], shown['country']].filter(Boolean).map((line, place) => <Box key={place} component="span" sx={{ display: 'block' }}>{String(line)}</Box>)}</>;
  }
  return (
    <>
      {Object.entries(shown).map(([name, value]) => (
        <Box key={name} component="span" sx={{ mr: 2, display: isRecord(value) ? 'block' : 'inline-block' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>{translate(`applications.fields.${name}`, { _: name })}:</Box> <PrintedValue value={value} field={name} />
        </Box>
      ))}
    </>
  );
};
