import type { Knex } from 'knex';
import { permittedBy, type ModuleOnFile } from '../../rules-schema/admissibility/see-treasury-forms.ts';
import type { Company } from '../../rules-schema/company/company.ts';
import { permitInForce, usableCertificate } from './module-permit-reads.ts';
import { readCertificateRequest } from './read-certificate-request.ts';

/** What the registers say about the module of an institution on a day, and what its certificate request holds. */
export async function moduleOnFile(db: Knex, { id, name, registrationNumber }: Company, request: string | undefined, today: string): Promise<ModuleOnFile> {
  const permit = await permitInForce(db, id, today);
  const certificate = await usableCertificate(db, id);
  return {
    registeredName: name,
    registeredNumber: registrationNumber,
    permit: permit ? 'in-force' : 'none',
    permitted: permit ? permittedBy(permit) : [],
    certificate: certificate && certificate.state !== 'replaced' && certificate.state !== 'terminated' ? certificate.state : 'none',
    certificateRequest: request === undefined ? undefined : (await readCertificateRequest(request)).verdict,
  };
}
