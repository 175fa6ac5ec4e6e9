import { ClientListDocument, OrganisationListDocument } from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { Balancer } from './support/balancer.ts';
import { assignedTo, registered } from './support/client.ts';
import { workerDatabase } from './support/database.ts';
import { logged } from './support/complaint.ts';
import { noPooler, Pooler } from './support/pooler.ts';
import { anotherServer, signedIn, startWorld, type World } from './support/world.ts';

/** Fewer than the requests at once: connections must change hands. */
const CONNECTIONS = 3;

(noPooler ? describe.skip : describe)(
  `two servers behind PgBouncer in transaction mode${noPooler ? `: ${noPooler}` : ''}`,
  () => {
    let pooler: Pooler;
    let servers: World[];
    let balancer: Balancer;

    beforeAll(async () => {
      const direct = await startWorld();
      const mine = await registered(direct, { familyName: 'Poolworth' });
      const other = await registered(direct, { familyName: 'Otherpool' });
      await assignedTo(direct, mine.id, 'clinician');
      await assignedTo(direct, other.id, 'clinician2');
      await direct.close();
      const { url } = await workerDatabase();
      pooler = await Pooler.start(url, CONNECTIONS);
      const start = () => anotherServer({ DATABASE_DIRECT_URL: url }, pooler.url);
      servers = [await start(), await start()];
      balancer = await Balancer.start(servers);
    });

    afterAll(async () => {
      await balancer.close();
      for (const server of servers) await server.close();
      await pooler.close();
    });

    async function names(person: PersonKey): Promise<string[]> {
      const { list } = await (await signedIn(balancer.url, person)).ask(ClientListDocument, { perPage: 50 });
      return list.items.map(({ familyName }) => familyName!).sort();
    }

    test('each request has its own settings, however often the connections change hands', async () => {
      const people: PersonKey[] = ['clinician', 'clinician2', 'entry'];
      const alone = new Map<PersonKey, string[]>();
      for (const person of people) alone.set(person, await names(person));
      expect(alone.get('clinician')).toEqual(['Poolworth']);
      expect(alone.get('clinician2')).toEqual(['Otherpool']);
      const asked = Array.from({ length: 60 }, (_, turn) => people[turn % people.length]!);
      const answers = await Promise.all(asked.map(names));
      expect(answers).toEqual(asked.map(person => alone.get(person)));
    });

    test('statements that come back are understood by every connection', async () => {
      const dpo = await signedIn(balancer.url, 'dpo');
      const all = Array.from({ length: 30 }, () =>
        dpo.ask(OrganisationListDocument, { filter: { q: 'trust' } }),
      );
      expect((await Promise.all(all)).map(({ list }) => list.items.length)).toEqual(all.map(() => 1));
    });

    test('writes are whole: of many at once each leaves its one record', async () => {
      const made = await Promise.all(
        Array.from({ length: 12 }, (_, turn) => logged(servers[turn % 2]!, 'entry')),
      );
      expect(new Set(made.map(({ id }) => id)).size).toBe(12);
      expect(new Set(made.map(({ reference }) => reference)).size).toBe(12);
    });
  },
);
