/** A hold on a type of record names its rule; one on everything names nothing. */
export function holdInput({ scope, recordId, reason, ground, reviewAt }: Record<string, unknown>) {
  const rule = scope === 'RECORD_TYPE' ? (recordId as { id: string } | null) : null;
  return {
    scope,
    reason,
    ground,
    reviewAt,
    ...(scope === 'RECORD_TYPE' && { subject: 'RetentionRule', recordId: rule?.id ?? null }),
  };
}
