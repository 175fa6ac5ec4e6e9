import { ArrayType, JsonType } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Collection } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';

/** Holds binders; only the driver's tests know it. */
@Entity()
export class Shelf {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'text' })
  label!: string;

  @OneToMany({ entity: () => Binder, mappedBy: 'shelf' })
  binders = new Collection<Binder>(this);
}

/** One column of every kind. */
@Entity()
export class Binder {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'int', version: true })
  version!: number;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'int', nullable: true })
  pages!: number | null;

  @Property({ type: 'boolean' })
  open: boolean = false;

  @Property({ type: 'date', columnType: 'date', nullable: true })
  dueOn!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  @Property({ type: ArrayType, columnType: 'text[]' })
  tags: string[] = [];

  @Property({ type: ArrayType, columnType: 'uuid[]' })
  owners: string[] = [];

  @Property({ type: JsonType, columnType: 'jsonb', nullable: true })
  steps!: unknown;

  @Property({ type: 'blob', nullable: true })
  seal!: Buffer | null;

  @ManyToOne({ entity: () => Shelf, nullable: true, ref: false })
  shelf!: Shelf | null;
}
