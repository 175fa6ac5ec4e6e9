import { memoryStore, type Store } from 'react-admin';

const KEPT = 'theme';

/** Remembers in the browser whether colours are dark, and nothing else: lists and filters may hold names. */
export function makeStore(): Store {
  const kept = localStorage.getItem(KEPT);
  const store = memoryStore(kept === 'light' || kept === 'dark' ? { theme: kept } : {});
  return {
    ...store,
    setItem(key, value) {
      if (key === KEPT) localStorage.setItem(KEPT, String(value));
      store.setItem(key, value);
    },
    reset() {
      const theme = store.getItem<string>(KEPT);
      store.reset();
      if (theme) store.setItem(KEPT, theme);
    },
  };
}
