import { useTranslate } from 'react-admin';

/** Where nobody acted, the product did by itself, or somebody who was not signed in. */
export function ItActed() {
  return useTranslate()('record.system');
}
