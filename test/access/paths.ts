import { visibleFields } from './expected/expectation.ts';
import { EXPECTED } from './expected/register.ts';
import type { Probe } from './reading.ts';

/** Fetches every letter, file and report as a file; who may not have one is told that there is none (C-11). */
export async function pathFindings({ facts, me, asker }: Probe): Promise<string[]> {
  const findings: string[] = [];
  const fetched = async (path: string, may: boolean, refused: number) => {
    const { status, text } = await asker.get(path);
    if (status !== (may ? 200 : refused)) findings.push(`${me.key} fetching ${path} was answered ${status}`);
    if (!may && !/^\{"errors":\[\{"message":"(NOT_FOUND|FORBIDDEN)"/.test(text))
      findings.push(`${me.key} fetching ${path} got ${text.slice(0, 60)}`);
  };
  // C-03: a list of people under pseudonyms leaves the house for nobody.
  await fetched('/reports/P01.csv', false, 403);
  for (const letter of facts.rows('Letter')) {
    await fetched(
      `/letters/${letter.id}.pdf`,
      visibleFields(EXPECTED.Letter!, letter, me, facts)?.has('pdfPath') ?? false,
      404,
    );
  }
  for (const file of facts.rows('Attachment'))
    await fetched(`/files/${file.id}`, visibleFields(EXPECTED.Attachment!, file, me, facts) !== null, 404);
  // §6.2 "Reports": X for DPO and MGR; AUD reads and exports nothing.
  for (const report of ['R01', 'R03', 'R04', 'R07', 'R09', 'R16', 'R18'])
    for (const form of ['csv', 'xlsx'])
      await fetched(`/reports/${report}.${form}`, ['DPO', 'MANAGER'].includes(me.role), 403);
  // §6.2 "Art 30 export": R X for DPO, MGR and AUD.
  for (const file of ['csv?sheet=controller', 'csv?sheet=processor', 'xlsx', 'json'])
    await fetched(`/reports/R13.${file}`, ['DPO', 'MANAGER', 'AUDITOR'].includes(me.role), 403);
  return findings;
}
