import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ApplicationType } from '../../../rules-schema/admissibility/application-type.ts';
import type { Eur1 } from '../../../rules-schema/application/eur1.ts';
import type { Facts } from '../../../rules-schema/determination/facts.ts';
import { useDetermination } from '../../determinations/use-determination.ts';
import { VerdictChip } from '../../display/verdict-chip.tsx';
import { readFrom } from '../../server-door/commands.ts';
import { payloadSent } from './form-values.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The facts a line gives as far as it is filled in; null while too little is. */
const factsSoFar = (payload: object | undefined, place: number, agreement: string | null | undefined): Facts | null => {
  const { items, manufacturedIn, exportedTo, date } = payloadSent(payload ? { ...payload } : {}) as Eur1;
  const { code, description, exWorksPrice, materials = [], operations, isSet } = items[place] ?? {};
  if (!agreement || !code || !exWorksPrice || !manufacturedIn || !exportedTo || materials.some((material) => !material.code || !material.value)) return null;
  return {
    agreement, date: date ?? today(), manufacturedIn, exportedTo, materials,
    product: { code, exWorksPrice, ...(description && { description }), ...(isSet && { isSet }) }, ...(operations && { operations }),
  };
};

/** What the engine finds on an item while it is being typed. */
export const LiveOrigin = ({ place }: { place: number }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const payload: object | undefined = useWatch({ name: 'payload' });
  const { data: types } = useQuery({ queryKey: ['application-types'], staleTime: Infinity, queryFn: () => readFrom<ApplicationType[]>('application-types') });
  const facts = factsSoFar(payload, place, types?.find(({ id }) => id === 'eur1')?.agreement);
  const { data, error } = useDetermination(facts, locale);
  const determination = facts && !error ? data?.determination : undefined;
  return (
    <Box aria-live="polite" sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 1 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate(facts ? 'applications.new.live' : 'applications.new.live_nothing')}</Typography>
      {determination && <VerdictChip verdict={determination.outcome} />}
      {determination?.entry && <Typography variant="body2">{determination.entry.heading}</Typography>}
      {facts && error && <Typography variant="body2" sx={{ color: 'error.main' }}>{error.message}</Typography>}
    </Box>
  );
};
