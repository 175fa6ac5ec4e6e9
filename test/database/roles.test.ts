import pg from 'pg';
import { workerDatabase } from '../support/database.ts';

describe('the application’s database role', () => {
  let owner: pg.Client;
  let app: pg.Client;

  beforeAll(async () => {
    const { url, ownerUrl } = await workerDatabase();
    owner = new pg.Client(ownerUrl);
    app = new pg.Client(url);
    await owner.connect();
    await app.connect();
    await owner.query('create table scrap (id int generated always as identity primary key, body text)');
  });

  afterAll(async () => {
    await app.end();
    await owner.end();
  });

  it('reads, adds and changes rows', async () => {
    await app.query(`insert into scrap (body) values ('a')`);
    await app.query(`update scrap set body = 'b'`);
    const { rows } = await app.query('select body from scrap');
    expect(rows).toEqual([{ body: 'b' }]);
  });

  it.each([
    'delete from scrap',
    'truncate scrap',
    'drop table scrap',
    'alter table scrap add column extra text',
    'create table other (id int)',
    'create temporary table other (id int)',
    'create schema other',
    'create trigger t before insert on scrap execute function suppress_redundant_updates_trigger()',
    'alter table scrap disable trigger all',
    'set role wellkept_owner',
    'create role other',
    `copy scrap to program 'true'`,
  ])('may not %s', async statement => {
    await expect(app.query(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|0LP01)$/),
    });
  });

  it('deletes where a migration grants it', async () => {
    await owner.query('grant delete on scrap to wellkept_app');
    await expect(app.query('delete from scrap')).resolves.toMatchObject({ command: 'DELETE' });
  });

  it('owns nothing', async () => {
    const { rows } = await owner.query(
      `select relname from pg_class where relowner = 'wellkept_app'::regrole`,
    );
    expect(rows).toEqual([]);
  });
});
