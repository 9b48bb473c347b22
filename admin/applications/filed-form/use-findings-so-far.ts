import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import type { Finding } from '../../../rules-schema/admissibility/findings.ts';
import type { FormBox } from '../../../rules-schema/application/form-box.ts';
import type { ApplicationTypeId } from '../../../rules-schema/application/payload.ts';
import { pointerSteps } from '../../../rules-schema/problem.ts';
import { useSettled } from '../../determinations/use-settled.ts';
import { postTo } from '../../server-door/commands.ts';
import { payloadOfTypeSent } from '../form/form-values.ts';

interface FoundSoFar {
  inBox: (box: FormBox) => Finding[];
  ofTheWhole: Finding[];
}

/** What the admissibility checks find in a form while it is typed, once typing pauses. Nothing before the applicant is chosen. */
export const useFindingsSoFar = (type: ApplicationTypeId): FoundSoFar => {
  const companyId: unknown = useWatch({ name: 'companyId' });
  const payload: unknown = useWatch({ name: 'payload' });
  const asked = useSettled(typeof companyId === 'number' ? JSON.stringify({ type, companyId, payload: payloadOfTypeSent(type, { ...(payload as object) }) }) : null);
  const { data } = useQuery({
    queryKey: ['application-examinations', asked],
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => postTo<{ findings: Finding[] }>('applications/examination', JSON.parse(asked ?? '{}') as object),
  });
  const findings = data?.findings ?? [];
  return {
    inBox: ({ fields }) => findings.filter(({ pointer }) => fields.includes(pointerSteps(pointer)[0] ?? '')),
    ofTheWhole: findings.filter(({ pointer }) => pointer === ''),
  };
};
