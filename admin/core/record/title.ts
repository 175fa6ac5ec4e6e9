import type { RaRecord } from 'react-admin';

/** Reference and name, the reference once and where the name has it: "ORG-2026-0001 · Harbour". */
export function titled(record: RaRecord, name: string): string {
  const reference = record.reference ? String(record.reference) : '';
  return name.includes(reference) ? name : `${reference} · ${name}`;
}
