import { createHash } from 'node:crypto';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import type { Seal } from '../command/seal.ts';
import { checkVersion } from '../command/version.ts';
import { sealDocument } from '../printing/seal-document.ts';
import { auditedCertificate, listedCertificate } from './audited-certificate.ts';
import { demandSealable, sealed } from './certificate.ts';
import { certificateMessages, sealReason } from './certificate-messages.ts';
import { lockCertificate, updateCertificate } from './certificate-store.ts';
import { printCertificate } from './print-certificate.ts';
import { insertSealedPaper } from './sealed-paper-store.ts';

interface Sealing {
  id: number;
  /** Null where the office has none. */
  seal: Seal | null;
  publicAddress: string;
}

/**
 * Seals a certificate its client prints: makes its PDF once, signs it with the office’s key (PAdES) and keeps it under its
 * digest. From then on these bytes are the certificate’s paper.
 * @throws Refusal 409 when the office has no seal, the certificate is not in force, sealed already, or printed by the chamber; 412
 */
export async function sealCertificate(context: CommandContext, { id, seal, publicAddress }: Sealing): Promise<Certificate> {
  const { tx, now } = context;
  const before = await lockCertificate(tx, id);
  checkVersion(context, before.version);
  demandSealable(before);
  if (!seal) return refuse(certificateMessages, 'no-seal', {}, { status: 409 });
  const pdf = await printCertificate({ certificate: before, payload: before.payload }, { publicAddress, isSpecimen: false });
  const content = await sealDocument(pdf, seal, { reason: sealReason(before.number), at: now });
  const sha256 = createHash('sha256').update(content).digest('hex');
  await insertSealedPaper(tx, { certificateId: id, sha256, content, seal: seal.name, sealedAt: now });
  const after = await updateCertificate(tx, sealed(before, sha256, now), now);
  await recordAudit(context, { entity: 'certificates', entityId: id, action: 'seal', before: auditedCertificate(before), after: auditedCertificate(after) });
  return listedCertificate(after);
}
