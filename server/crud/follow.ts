import type { MiddlewareFn } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Column } from './columns.ts';
import { askedFields } from './selection.ts';

/** Replaces the stored id of a link by the linked record, read under its own rules and batched per request. */
export function followLink(column: Column): MiddlewareFn<Context> {
  return async ({ context, info }, next) => {
    const id = (await next()) as string | null;
    return id ? context.links.load(column.target!(), id, askedFields(info)) : null;
  };
}
