import type { Knex } from 'knex';

const TABLE = 'sealed_papers';

/** A sealed PDF as it is kept. */
export interface SealedPaper {
  certificateId: number;
  sha256: string;
  content: Buffer;
  /** Whose seal, as its certificate says. */
  seal: string;
  sealedAt: string;
}

/** Keeps what was sealed. It can be neither changed nor replaced. */
export async function insertSealedPaper(tx: Knex.Transaction, { certificateId, sha256, content, seal, sealedAt }: SealedPaper): Promise<void> {
  await tx(TABLE).insert({ certificate_id: certificateId, sha256, content, seal, sealed_at: sealedAt });
}
