import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { OrganisationListDocument } from '../schema/generated/graphql.ts';
import { compile } from '../server/compile.ts';
import { urlOf, withClient, type DatabaseUrls } from '../server/database/roles.ts';
import { compiledFile, PROGRAMS, reached, run, startCompiled } from './support/compiled.ts';
import { emptyDatabase, presentRun } from './support/template.ts';
import { signedIn } from './support/world.ts';

// Inside the house, where its packages are found, and apart from what a person has built.
const root = resolve('dist', `test-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), 'wellkept-compiled-'));
const name = `compiled_${process.pid}`;
const TOKEN = 'a-token-of-the-tests-that-reads-figures';
const MIGRATIONS = join(root, 'server', 'database', 'migrations');
let database: DatabaseUrls;
let server: Awaited<ReturnType<typeof startCompiled>>;

const env = () => ({
  DATABASE_URL: database.url,
  DATABASE_OWNER_URL: database.ownerUrl,
  DATA_DIR: folder,
  DEMO: 'on',
  DEMO_CLIENTS: '0',
  METRICS_TOKEN: TOKEN,
  PORT: '0',
});
const command = (program: string, ...args: string[]) =>
  run(compiledFile(root, program), args, { folder, env: env() });

beforeAll(async () => {
  await compile(root);
  database = await emptyDatabase(presentRun(), name);
  server = await startCompiled(compiledFile(root, 'main'), { folder, env: env() });
});
afterAll(async () => {
  await server?.stop();
  for (const made of [root, folder]) rmSync(made, { recursive: true, force: true });
});

test('everything that compiled programs ask for was carried over, and comes from packages that are installed to run', () => {
  const migrations = readdirSync(MIGRATIONS).filter(file => file.endsWith('.js'));
  const found = reached([
    ...PROGRAMS.map(program => compiledFile(root, program)),
    ...migrations.map(file => join(MIGRATIONS, file)),
  ]);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  expect([...found.missing]).toEqual([]);
  expect([...found.packages].filter(known => !(known in dependencies))).toEqual([]);
  // It has looked: every migration is there with its SQL, and what is read beside the code.
  const sources = readdirSync('server/database/migrations').filter(file => file.endsWith('.ts'));
  expect(migrations).toHaveLength(sources.length);
  for (const file of ['people.sql', 'audit.sql']) expect(found.there).toContain(join(MIGRATIONS, file));
  for (const file of ['server/clock/bank-holidays.json', 'server/demo/population.json', 'schema/operations'])
    expect(found.there).toContain(join(root, file));
});

test('npm and the container start the same thing in the same way', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const [, command] = /^CMD (.+)$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
  expect(scripts.start).toBe(`npm run -s build && ${(JSON.parse(command!) as string[]).join(' ')}`);
});

test('the compiled server begins with an empty database and tells the demo’s story', async () => {
  const dpo = await signedIn(server.url, 'dpo');
  const { list } = await dpo.ask(OrganisationListDocument, {});
  expect(list.items.length).toBeGreaterThan(5);
});

test('the compiled server gives every kind of page and paper', async () => {
  const dpo = await signedIn(server.url, 'dpo');
  await dpo.ask(OrganisationListDocument, {});
  const [certificate] = await withClient(
    urlOf(presentRun().adminUrl, presentRun().prefix + name),
    async client =>
      (await client.query<{ id: string }>('select id from destruction_certificate limit 1')).rows,
  );
  const type = async (path: string, init?: RequestInit) => {
    const { status, headers } = await dpo.fetch(path, init);
    return [status, headers.get('content-type')?.split(';')[0]];
  };
  for (const page of ['/', '/clients', '/complain', '/enquiry', '/retention-schedule'])
    expect([page, ...(await type(page))]).toEqual([page, 200, 'text/html']);
  expect(await type('/health/ready')).toEqual([200, 'application/json']);
  expect(await type(`/certificates/${certificate!.id}.pdf`)).toEqual([200, 'application/pdf']);
  expect(await type('/reports/R01.csv')).toEqual([200, 'text/csv']);
  expect(await type('/reports/R01.xlsx')).toEqual([200, expect.stringContaining('spreadsheet')]);
  const metrics = await dpo.fetch('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(await metrics.text()).toContain('operation="OrganisationList"');
});

test('the commands run compiled, as in the container', () => {
  expect(command('audit/verify-cli')).toMatchObject({
    status: 0,
    said: expect.stringContaining('The trail is whole.'),
  });
  expect(command('setup', 'a@kestrel.test', 'm@kestrel.test')).toMatchObject({
    status: 1,
    said: expect.stringContaining('Accounts exist already'),
  });
  expect(command('database/roles-cli')).toMatchObject({
    status: 2,
    said: expect.stringContaining('DATABASE_ADMIN_URL'),
  });
  expect(command('rules', resolve('test/clock/examples.json')).status).toBe(0);
});

test('a wrong setting that is found late ends the start: nothing that it has started keeps it', () => {
  const own = { DATA_DIR: join(folder, 'own'), PORT: '0', KNOWN_OPERATIONS: join(folder, 'away.graphql') };
  const { status, said } = run(compiledFile(root, 'main'), [], { folder, env: own });
  expect(said).toContain('KNOWN_OPERATIONS: ENOENT');
  expect(status).toBe(1);
});

test('a failure of the compiled server is told with the place in the source', () => {
  const [errors, places] = ['errors', 'places'].map(file => JSON.stringify(compiledFile(root, file)));
  const { said } = run(
    '--input-type=module',
    [
      '--eval',
      `const { refuseField } = await import(${errors});
       const { placesOf } = await import(${places});
       try { refuseField('email', 'nobody@kestrel.test'); } catch (error) { console.log(placesOf(error).join('\\n')); }`,
    ],
    { folder, env: {} },
  );
  const [, line] = /at refuseField \(file:\S+\/server\/errors\.ts:(\d+):\d+\)/.exec(said) ?? [];
  expect(readFileSync('server/errors.ts', 'utf8').split('\n')[Number(line) - 1]).toContain(
    'throw new Refusal',
  );
  expect(said).not.toContain('nobody@');
});

test('the compiled server ends in order when it is told to', async () => {
  expect(await server.stop()).toBe(0);
});
