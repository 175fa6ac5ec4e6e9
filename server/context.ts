import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Request, Response } from 'express';
import { AccessLog } from './access-log/access-log.entity.ts';
import { caseEntries } from './access-log/case-reads.ts';
import { clientEntries, ownRecordEntries, referencesOf, type ClientRead } from './access-log/client-reads.ts';
import type { Ability } from './access/abilities.ts';
import { reachOf, SYSTEM_REACH, type Reach } from './access/reach.ts';
import { readable } from './access/scope.ts';
import type { Viewer } from './access/viewer.ts';
import type { App } from './app.ts';
import { knownAbility } from './auth/known-ability.ts';
import { append } from './crud/append.ts';
import type { EntityClass } from './crud/columns.ts';
import { Links } from './crud/links.ts';
import { resourceNamed } from './crud/resource.ts';
import { telling } from './crud/telling.ts';
import { inTransaction, tell, toldOf } from './database/cause.ts';
import { openingOf } from './database/driver.ts';
import { settingsOf } from './database/settings.ts';
import type { DatabaseTransaction } from './database/transaction.ts';
import { Refusal } from './errors.ts';

/**
 * What a clinician reads begins with the list of her clients, for which the planner would think anew each time, longer
 * than the reading takes, and come to the same: the index of ids.
 */
const KEEPS_PLANS = { plan_cache_mode: 'force_generic_plan' };

/** One request: its viewer, its rights, its read-only transaction and its loaders. */
export class Context {
  ability: Ability;
  /** Names `Entity.field` of what was hidden in this answer (C-02 `extensions.redacted`). */
  readonly redacted = new Set<string>();
  /** Cases that this request has read by assignment and not yet logged (M5). */
  readonly caseReads = new Set<string>();
  /** Clients that this request has read and not yet logged, with the sensitive items among it (C-07). */
  readonly clientReads = new Map<string, ClientRead>();
  /** Clients that were asked for and not found: whether somebody tried to open her own record (C-06). */
  readonly missed = new Set<string>();
  private readonly commits: (() => void)[] = [];
  /** Who the viewer is once the present mutation is committed, where it changes that. */
  private next: Viewer | null = null;
  /** The transactions that are let through to every row already. */
  private readonly unbound = new WeakSet<SqlEntityManager>();
  private loaders: Links | null = null;
  private reading: Promise<SqlEntityManager> | null = null;
  private withholding: Promise<ReadonlySet<string>> | null = null;

  constructor(
    readonly app: App,
    public viewer: Viewer | null,
    readonly requestId: string,
    readonly http?: { req: Request; res: Response },
  ) {
    this.ability = knownAbility(viewer);
  }

  /** The same viewer in a context of its own, for work that outlives the request. */
  apart(): Context {
    return new Context(this.app, this.viewer, this.requestId);
  }

  /** The viewer, or UNAUTHENTICATED. */
  signedIn(): Viewer {
    if (!this.viewer) throw new Refusal('UNAUTHENTICATED');
    return this.viewer;
  }

  /** The request's loaders; made on first use, because Apollo hands resolvers a copy of the context that it was given. */
  get links(): Links {
    return (this.loaders ??= new Links(this));
  }

  redact(field: string): void {
    this.redacted.add(field);
  }

  /** The request's one read-only transaction, opened by its first statement. */
  reader(): Promise<SqlEntityManager> {
    this.reading ??= this.begin();
    return this.reading;
  }

  private async begin(): Promise<SqlEntityManager> {
    const em = this.scoped();
    // Not by the manager, which looks for changes when it commits: of what is only read there are none.
    em.setTransactionContext(await em.getConnection().begin(this.beginning()));
    return em;
  }

  /** How a reading of a viewer begins. */
  private beginning(viewer = this.viewer) {
    const reach = reachOf(viewer, this.app.clock);
    const variables = { ...settingsOf(reach), ...(reach.reach === 'caseload' && KEEPS_PLANS) };
    return { readOnly: true, sessionContext: { variables } };
  }

  /** Closes the read-only transaction, so that the next read sees what was committed since; logs what was read by assignment. */
  async endReading(): Promise<void> {
    const reading = this.reading;
    this.reading = null;
    this.loaders = null;
    // What was read is logged while the end of the reading is on its way.
    await Promise.all([
      reading?.then(em => em.getConnection().commit(em.getTransactionContext()!)),
      this.logReads(),
    ]);
  }

  private async logReads(): Promise<void> {
    if (!this.viewer || this.caseReads.size + this.clientReads.size + this.missed.size === 0) return;
    const { viewer, requestId, app } = this;
    const at = app.clock.now();
    const cases = [...this.caseReads];
    const clients = [...this.clientReads.values()];
    const missed = [...this.missed];
    this.caseReads.clear();
    this.clientReads.clear();
    this.missed.clear();
    const unnamed = clients.filter(({ reference }) => !reference);
    const cause = { event: 'read', viewer, requestId, reach: SYSTEM_REACH };
    // What was read tells nearly always all that is logged; else the rest is looked up first.
    const { references, own } =
      unnamed.length + missed.length === 0
        ? { references: new Map<string, string>(), own: [] }
        : await inTransaction(app.orm.em.fork(), cause, async em => ({
            references: await referencesOf(em, unnamed),
            own: await ownRecordEntries(em, missed, viewer, at),
          }));
    const entries = [
      ...caseEntries(cases, viewer.id, at),
      ...clientEntries(clients, references, viewer, at),
      ...own,
    ];
    if (entries.length > 0) await append(app.orm.em.fork(), AccessLog, entries, toldOf(cause));
  }

  /** Runs one mutation in a fork and a transaction of its own; what it throws leaves nothing behind. */
  async write<T>(event: string, work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
    await this.endReading();
    const em = this.scoped();
    const cause = { event, viewer: this.viewer, requestId: this.requestId, reach: this.reach() };
    this.commits.length = 0;
    this.next = null;
    this.withholding = null;
    const done = await inTransaction(em, cause, work);
    if (this.next) {
      this.viewer = this.next;
      this.ability = knownAbility(this.next);
    }
    for (const run of this.commits.splice(0)) run();
    return done;
  }

  /** The same for what is answered with a record that is read again: the reading begins with the commit. */
  writeAndRead<T>(event: string, work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
    return this.write(event, async em => {
      const written = await work(em);
      await em.flush();
      const transaction = em.getTransactionContext<DatabaseTransaction>()!;
      em.setTransactionContext(
        await transaction.commitAndRead(openingOf(this.beginning(this.next ?? this.viewer))),
      );
      // What is read from here on is what is stored.
      em.clear();
      this.reading = Promise.resolve(em);
      return written;
    });
  }

  /** Items that are not collected today, as the present mutation finds it; asked by what gives such items (S21). */
  withheld(em: SqlEntityManager): Promise<ReadonlySet<string>> {
    return (this.withholding ??= this.app.collected.asOf(em).then(({ withheld }) => withheld));
  }

  /** What the request may do from the commit of its present mutation on: rights are else those of its beginning. */
  afterwards(viewer: Viewer): void {
    this.next = viewer;
  }

  /** What guards judge once the present mutation is committed: it left the record like this, and nobody has to read it again. */
  left(entity: EntityClass, record: { id: string }): void {
    this.commits.push(() => this.links.wholeLoaded(entity, record));
  }

  /**
   * From here on the database lets a mutation through to every row: what was to be changed was found inside the
   * viewer's reach, and a change that the rules allow may touch what she does not read.
   */
  async granted(em: SqlEntityManager): Promise<void> {
    this.unbound.add(em);
    await tell(em, SYSTEM_REACH);
  }

  /** The same, in one message with a statement that reads `from told`. */
  grantedWith(em: SqlEntityManager, statement: string, values: readonly unknown[]): Promise<object[]> {
    this.unbound.add(em);
    return telling(em, SYSTEM_REACH, statement, values);
  }

  /** A step of a mutation that the database itself lets through to every client; flushed before it ends. */
  async beyondReach<T>(em: SqlEntityManager, work: () => Promise<T>): Promise<T> {
    await tell(em, SYSTEM_REACH);
    const done = await work();
    await em.flush();
    // What was granted is not taken back by a step on the way.
    if (!this.unbound.has(em)) await tell(em, this.reach());
    return done;
  }

  /** Which clients the database lets through. */
  reach(): Reach {
    return reachOf(this.viewer, this.app.clock);
  }

  /** A fork that finds only what the viewer may read, even where a resolver forgets to ask. */
  private scoped(): SqlEntityManager {
    const em = this.app.orm.em.fork();
    em.addFilter({
      name: 'scope',
      cond: (_args, _type, _em, _options, name) =>
        readable(this.ability, resourceNamed(name!).entity) as never,
      args: false,
      default: true,
    });
    return em;
  }
}
