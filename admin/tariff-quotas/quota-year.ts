import { useStore } from 'react-admin';

/** The first year the protocol gives volumes for. */
const firstYear = 2007;

const currentYear = (): number => new Date().getFullYear();

/** The year the quotas are looked at in, kept from screen to screen; this year unless someone chose another. */
export const useQuotaYear = (): [number, (year: number) => void] => {
  const [kept, keep] = useStore<number>('quotas.year', currentYear());
  return [kept, keep];
};

/** The years a quota can have, latest first. `validFrom` and `validTo` are dates (`YYYY-MM-DD`); without them, all years. */
export const yearsOfQuota = ({ validFrom, validTo }: { validFrom?: string; validTo?: string | null } = {}): number[] => {
  const first = Math.max(firstYear, Number(validFrom?.slice(0, 4) ?? firstYear));
  const last = Math.min(currentYear(), Number(validTo?.slice(0, 4) ?? currentYear()));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
};
