import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { Context } from './context.ts';

/**
 * Has Apollo answer a request whose body was read. The answer leaves as the text that it is: Express would look for
 * what nothing here has (an ETag, a fresh copy) and make a buffer of it, which the socket then writes by itself.
 */
export function answering(
  apollo: ApolloServer<Context>,
  contextOf: (req: Request, res: Response) => Promise<Context>,
): RequestHandler {
  return async (req, res) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: req.method,
        headers: headersOf(req),
        search: searchOf(req.url),
        body: req.body as unknown,
      },
      context: () => contextOf(req, res),
    });
    if (body.kind !== 'complete') throw new Error('no answer is delivered in parts');
    res.statusCode = status ?? 200;
    for (const [name, value] of headers) res.setHeader(name, value);
    res.setHeader('Content-Length', Buffer.byteLength(body.string));
    res.end(body.string);
  };
}

function headersOf({ headers }: Request): HeaderMap {
  const told = Object.entries(headers).filter(([, value]) => value !== undefined);
  return new HeaderMap(told.map(([name, value]) => [name, String(value)]));
}

/** What follows the path, from its question mark on. */
function searchOf(url: string): string {
  const from = url.indexOf('?');
  return from === -1 ? '' : url.slice(from);
}
