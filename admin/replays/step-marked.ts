/** `/trace/2/steps/0` → `2.0`: the place of a step as a trace on the screen numbers it. */
export const stepMarked = (pointer: string): string => pointer.split('/').filter((part) => /^\d+$/.test(part)).join('.');
