import type { PersonKey } from '../../server/demo/people.ts';
import type { Answer, World } from '../support/world.ts';

/** Asks as one person and keeps every answer as the wire had it. */
export interface Asker {
  ask(document: string, variables?: unknown): Promise<Answer<Record<string, unknown>>>;
  /** Every answer so far, one text. */
  transcript(): string;
  /** Asks another path; answers status and body. */
  get(path: string): Promise<{ status: number; text: string }>;
}

/** An asker for a person, or for nobody. */
export async function askerFor(world: World, person: PersonKey | null): Promise<Asker> {
  const client = person ? await world.as(person) : world.anonymous();
  const heard: string[] = [];
  return {
    async ask(document, variables) {
      const answer = await client.try(document as never, variables);
      heard.push(JSON.stringify(answer));
      return answer as Answer<Record<string, unknown>>;
    },
    transcript: () => heard.join('\n'),
    async get(path) {
      const response = await client.fetch(path);
      const text = await response.text();
      heard.push(text);
      return { status: response.status, text };
    },
  };
}

/** What everybody reads without an account: the retention schedule (S87, S88), its texts as they are. */
export async function publishedTexts(world: World): Promise<string> {
  const answer = await (
    await askerFor(world, null)
  ).ask(
    '{ publishedRetentionSchedule { rules { code recordType trigger followsNote override { citation clause reason } } } }',
  );
  const texts: string[] = [];
  JSON.stringify(answer.data, (_key, value: unknown) =>
    typeof value === 'string' ? (texts.push(value), value) : value,
  );
  return texts.join('\n');
}
