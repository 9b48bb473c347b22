import { localStorageStore, type Store } from 'react-admin';

const kept = ['locale', 'theme'];

/**
 * React-Admin's store in the browser. Signing out empties it, so that the next person finds no filters or selections of
 * the previous one; only the language and the theme of this desk stay.
 */
export const preferencesStore = (): Store => {
  const store = localStorageStore('1', 'Izcelsme');
  return {
    ...store,
    reset: () => {
      const values = kept.map((key) => [key, store.getItem(key)] as const);
      store.reset();
      for (const [key, value] of values) {
        if (value !== undefined) store.setItem(key, value);
      }
    },
  };
};
