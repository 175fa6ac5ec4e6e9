import type { World } from './world.ts';

/** The token that a page was given out with. */
export const tokenIn = (page: string) => /name="token" value="([^"]+)"/.exec(page)![1]!;

/** The code that a page tells, where it was taken. */
export const codeIn = (page: string) => /class="code">([^<]+)</.exec(page)?.[1];

/** A public form, as a browser without JavaScript opens and sends it. */
export function publicPage(world: () => World, path: string) {
  const open = async (): Promise<string> => (await fetch(`${world().url}${path}`)).text();
  const send = async (answers: Record<string, string>, token?: string) => {
    const response = await fetch(`${world().url}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ token: token ?? tokenIn(await open()), ...answers }),
    });
    return { status: response.status, headers: response.headers, page: await response.text() };
  };
  return { open, send };
}
