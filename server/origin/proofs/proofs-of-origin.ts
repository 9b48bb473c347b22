import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import type { FixedEquivalents } from '../../../rules-schema/proof/currency-equivalent.ts';
import type { ProofsAnswer } from '../../../rules-schema/proof/proof.ts';
import { dutiesOf } from './duties.ts';
import { exemption } from './exemption.ts';
import { declarationByAnyExporter, declarationByApprovedExporter } from './invoice-declaration.ts';
import { duplicateCertificate, movementCertificate, replacementCertificate, retrospectiveCertificate } from './movement-certificate.ts';
import { mattersOf } from './time-limits.ts';

/**
 * Which proofs of origin a consignment can have under Protocol 4, Titles V and VI: pure and exact. Retrospective, duplicate
 * and replacement certificates are answered only where the facts raise them.
 * @param consignment facts that match `consignmentSchema`
 * @param equivalents what the register holds of article 31; only the currency and year of the consignment are looked at
 */
export function proofsOfOrigin(consignment: Consignment, equivalents: readonly FixedEquivalents[]): ProofsAnswer {
  return {
    agreement: 'EC-HR-SAA',
    date: consignment.date,
    proofs: [
      movementCertificate(consignment),
      ...retrospectiveCertificate(consignment),
      ...duplicateCertificate(consignment),
      ...replacementCertificate(consignment),
      declarationByApprovedExporter(consignment),
      declarationByAnyExporter(consignment, equivalents),
      exemption(consignment, equivalents),
    ],
    matters: mattersOf(consignment),
    duties: dutiesOf(consignment),
  };
}
