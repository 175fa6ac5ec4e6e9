import { Flag, Ids, type EntityClass } from '../crud/columns.ts';
import type { Stored } from '../crud/stored.ts';

/** What the rules ask of a client and of everything that belongs to one; on parts written by `settleClientAccess` alone. */
export interface ClientAccess {
  /** Stored only (§2.6, C-04). */
  restricted: boolean;
  /** Open to named users only (C-05). */
  sensitive: boolean;
  /** The accounts for whom a sensitive record is open. */
  namedUsers: string[];
  /** Persons of the staff who are the client or a relative: they never open it (C-06). */
  barred: string[];
}

/** Adds the columns of {@link ClientAccess} to what belongs to a client, so that one rule fits all. */
export function withClientAccess<T extends Stored>(fields: EntityClass<T>): EntityClass<T & ClientAccess> {
  abstract class Accessed extends (fields as EntityClass<Stored>) implements ClientAccess {
    @Flag({ about: 'Whether the client’s data is stored only.', internal: true })
    restricted: boolean = false;

    @Flag({ about: 'Whether it is open to named users only.', internal: true })
    sensitive: boolean = false;

    @Ids({ about: 'For whom a sensitive record is open.', internal: true })
    namedUsers: string[] = [];

    @Ids({ about: 'From whom it is kept.', internal: true })
    barred: string[] = [];
  }
  return Accessed as unknown as EntityClass<T & ClientAccess>;
}

/** The access of a record, to be written on another. */
export function clientAccessOf({ restricted, sensitive, namedUsers, barred }: ClientAccess): ClientAccess {
  return { restricted, sensitive, namedUsers: [...namedUsers], barred: [...barred] };
}
