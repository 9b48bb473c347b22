import type { UserStatus } from '../../rules-schema/user/user.ts';
import type { Meaning } from '../display/meaning-chip.tsx';

export const meaningOfStatus: Record<UserStatus, Meaning> = { active: 'success', invited: 'warning', deactivated: 'info' };
