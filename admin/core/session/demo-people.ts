/** A person of the demo, as the sign-in page offers it. */
export interface DemoPerson {
  email: string;
  name: string;
  role: string;
  designations: string[];
  blurb?: string;
}

/** Whom one click signs in; nobody outside the demo. */
export async function demoPeople(): Promise<DemoPerson[]> {
  const response = await fetch('/demo/people', { credentials: 'same-origin' }).catch(() => null);
  const demo = response?.ok && response.headers.get('content-type')?.includes('json');
  return demo ? ((await response.json()) as DemoPerson[]) : [];
}
