import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { saveApplicationType } from '../../server/applications/save-application-type.ts';
import { applicationTypes } from '../../server/applications/application-type-reads.ts';
import { asTheOffice, takeDelivered, type SeedStep } from '../seeding.ts';

const files = (): string[] => readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json')).sort();
const readType = (file: string): unknown => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));

/** The types of application this office handles, as delivered. */
export function readApplicationTypes(): unknown[] {
  return files().map(readType);
}

/** Writes the delivered types of application; those already written so are left alone. */
export const loadApplicationTypes: SeedStep = async (seeding) => {
  const atWork = (await applicationTypes(seeding.db)).length > 0;
  for (const file of files()) {
    await takeDelivered(seeding, `seeds/application-types/${file}`, atWork, async () => {
      await asTheOffice(seeding, saveApplicationType, { document: readType(file) });
    });
  }
};
