import type { Registration } from '../../rules-schema/admissibility/application-type.ts';
import type { CommandContext } from '../command/context.ts';
import { changeModule } from '../module-permits/change-module.ts';
import { grantPermit } from '../module-permits/grant-permit.ts';
import { prepareStatement } from '../timber/prepare-statement.ts';
import type { ApplicationRecord } from './application.ts';

const registrations: Readonly<Record<Registration, (context: CommandContext, application: ApplicationRecord) => Promise<unknown>>> = {
  'module-permit': grantPermit,
  'module-change': changeModule,
  'timber-statement': prepareStatement,
};

/** Enters what was approved in the register of its type, in the same transaction. @throws Refusal where the register cannot take it */
export async function registerApproved(context: CommandContext, application: ApplicationRecord, registration: Registration): Promise<void> {
  await registrations[registration](context, application);
}
