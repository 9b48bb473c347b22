import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Consignment } from '../../rules-schema/proof/consignment.ts';
import type { ProofsAnswer } from '../../rules-schema/proof/proof.ts';
import { useSettled } from '../determinations/use-settled.ts';
import { apiRoot, askServer } from '../server-door/ask-server.ts';

/** Asks the server which proofs a consignment can have, once typing pauses. */
export const useProofs = (consignment: Consignment, locale: string) => {
  const body = useSettled(JSON.stringify(consignment));
  return useQuery({
    queryKey: ['proofs', body, locale],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async (): Promise<ProofsAnswer> => (await askServer(`${apiRoot}/proofs`, { method: 'POST', body })).json as ProofsAnswer,
  });
};
