import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { saveApplicationType } from '../../server/applications/save-application-type.ts';
import { asTheOffice, type SeedStep } from '../seeding.ts';

/** The types of application this office handles, as delivered. */
export function readApplicationTypes(): unknown[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json')).sort();
  return files.map((file): unknown => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')));
}

/** Writes the delivered types of application; those already written so are left alone. */
export const loadApplicationTypes: SeedStep = async (seeding) => {
  for (const document of readApplicationTypes()) await asTheOffice(seeding, saveApplicationType, { document });
};
