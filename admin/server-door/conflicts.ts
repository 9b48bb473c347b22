const conflicts = new EventTarget();

/** Tells the frame that a write met a record someone else had changed in the meantime (HTTP 412). */
export const announceConflict = (): void => {
  conflicts.dispatchEvent(new Event('conflict'));
};

/** Calls `listener` at every such meeting; the returned function stops it. */
export const onConflict = (listener: () => void): (() => void) => {
  conflicts.addEventListener('conflict', listener);
  return () => conflicts.removeEventListener('conflict', listener);
};
