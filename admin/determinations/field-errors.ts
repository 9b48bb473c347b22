import type { FieldErrors } from '../../rules-schema/problem.ts';

/** The message at a path of nested form errors: `errorAt(errors, 'materials.0.code')`. */
export const errorAt = (errors: FieldErrors | undefined, path: string): string | undefined => {
  const found = path.split('.').reduce<FieldErrors | string | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), errors);
  return typeof found === 'string' ? found : undefined;
};
