/** How the middle of the workbench shows what is worked on. */
export const SCOPES = ['form', 'entry', 'both', 'document'] as const;
export type Scope = (typeof SCOPES)[number];

export const showsForm = (scope: Scope): boolean => scope === 'form' || scope === 'both';
export const showsText = (scope: Scope): boolean => scope !== 'form';

const KEY = 'izcelsme.workbench.scope';

/** What this desk chose last; at first the entry as text. */
export const chosenScope = (): Scope => SCOPES.find((scope) => scope === localStorage.getItem(KEY)) ?? 'entry';

export const rememberScope = (scope: Scope): void => localStorage.setItem(KEY, scope);
