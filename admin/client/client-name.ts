import type { RaRecord } from 'react-admin';

/** `Quillfeather, Averil · CLI-2026-0001`, as lists are read. */
export function clientName(record: RaRecord): string {
  const name = [record.familyName, record.preferredName ?? record.givenName].filter(Boolean).join(', ');
  return [name, record.reference].filter(Boolean).join(' · ');
}
