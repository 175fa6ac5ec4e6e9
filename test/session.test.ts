import { request } from 'node:http';
import { OrganisationListDocument, SignOutEverywhereDocument } from '../schema/generated/graphql.ts';
import { emailOf } from '../server/demo/people.ts';
import { signedIn, startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const HEADERS = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

/** A session’s cookie, as a browser keeps it. */
async function cookieOf(person: 'entry'): Promise<string> {
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ query: `mutation { demoLogin(email: "${emailOf(person)}") { id } }` }),
  });
  return response.headers.getSetCookie()[0]!.split(';')[0]!;
}

test('a request is judged by the rights of the moment at which all of it has arrived', async () => {
  const cookie = await cookieOf('entry');
  const body = JSON.stringify({ query: OrganisationListDocument.toString(), variables: {} });
  const slow = request(`${world.url}/graphql`, {
    method: 'POST',
    headers: { ...HEADERS, cookie, 'content-length': Buffer.byteLength(body) },
  });
  const answered = new Promise<string>((resolve, reject) => {
    slow.once('error', reject);
    slow.once('response', response => {
      let text = '';
      response.setEncoding('utf8').on('data', part => (text += part));
      response.once('end', () => resolve(text));
    });
  });
  slow.write(body.slice(0, 20));
  // Answered after what was sent before it: the server has the beginning of the slow one by then.
  await (await signedIn(world.url, 'entry')).ask(SignOutEverywhereDocument);
  slow.end(body.slice(20));
  expect(JSON.parse(await answered)).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

test('what is everybody’s asks for no session and sets no cookie; what is somebody’s does both', async () => {
  const cookie = await cookieOf('entry');
  const cookiesOf = async (path: string) =>
    (await fetch(world.url + path, { headers: { ...HEADERS, cookie } })).headers.getSetCookie().length;
  for (const path of ['/', '/assets/any.js', '/health/live'])
    expect([path, await cookiesOf(path)]).toEqual([path, 0]);
  for (const path of [
    '/files/any',
    '/letters/any.pdf',
    '/certificates/any.pdf',
    '/reports/R01.csv',
    '/imports/any',
  ])
    expect([path, await cookiesOf(path)]).toEqual([path, 1]);
});
