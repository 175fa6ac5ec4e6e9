import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { PurposeCode } from '../../schema/purpose-codes.ts';
import type { Context } from '../context.ts';
import { isArt9, isPolicySensitive, isRequired } from '../crud/items.ts';
import { editsOf } from '../crud/verbs.ts';
import { refuseField } from '../errors.ts';
import { Purpose, PurposeStatus } from '../purpose/purpose.entity.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { isAsked } from './collected.ts';
import { DataItemDefinition, DataItemDefinitionFields } from './data-item.entity.ts';
import { dataItemWorkflow } from './data-item.workflow.ts';
import { declarationOf } from './declared.ts';

@ObjectType({
  description: 'A purpose for which an item is collected, as the register of purposes has it today.',
})
export class ItemPurpose {
  @Field(() => PurposeCode, { description: 'Its code.' }) code!: PurposeCode;
  @Field(() => String, { nullable: true, description: 'What it is called in the register.' }) title!:
    string | null;
  @Field(() => Boolean, { description: 'Whether it is in force today (S9).' }) inForce!: boolean;
}

/** The register of what is collected about people: made of the columns, configured by the officer (S21). */
@Resolver(() => DataItemDefinition)
export class DataItemResolver extends editsOf(DataItemDefinition, DataItemDefinitionFields, 'dataItems', {
  updating: (_context, _em, record, { purposes }) => {
    const declared: readonly string[] = declarationOf(record)?.purposes ?? [];
    if (purposes?.length === 0) refuseField('purposes', 'are needed: stop the item if it serves none');
    if (purposes?.some(code => !declared.includes(code)))
      refuseField('purposes', 'name one that it was never collected for');
  },
}) {
  @FieldResolver(() => Boolean, {
    description: 'Whether a law or a rule of ours needs it: it is never stopped.',
  })
  required(@Root() item: DataItemDefinition): boolean {
    const column = declarationOf(item);
    return column !== undefined && isRequired(column);
  }

  @FieldResolver(() => Boolean, { description: 'Whether our policy counts it as sensitive (S27, X4).' })
  policySensitive(@Root() item: DataItemDefinition): boolean {
    const column = declarationOf(item);
    return column !== undefined && isPolicySensitive(column);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is special category data by law (UK GDPR Art 9).',
  })
  art9(@Root() item: DataItemDefinition): boolean {
    const column = declarationOf(item);
    return column !== undefined && isArt9(column);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is free text, whose writer is warned (S21).' })
  freeText(@Root() item: DataItemDefinition): boolean {
    return declarationOf(item)?.narrative === true;
  }

  @FieldResolver(() => [PurposeCode], {
    description: 'The purposes that it could serve: never more than these.',
  })
  declaredPurposes(@Root() item: DataItemDefinition): PurposeCode[] {
    return [...(declarationOf(item)?.purposes ?? [])] as PurposeCode[];
  }

  @FieldResolver(() => [ItemPurpose], { description: 'Its purposes as they stand today.' })
  inForce(@Root() { purposes }: DataItemDefinition, @Ctx() context: Context): Promise<ItemPurpose[]> {
    return Promise.all(purposes.map(code => standing(code, context)));
  }

  @FieldResolver(() => Boolean, { description: 'Whether forms ask for it today (S21).' })
  async asked(@Root() item: DataItemDefinition, @Ctx() context: Context): Promise<boolean> {
    const column = declarationOf(item);
    if (!column) return false;
    const purposes = await Promise.all(item.purposes.map(code => standing(code, context)));
    const inForce = purposes.filter(purpose => purpose.inForce).map(({ code }) => code);
    return isAsked(column, item.status, item.purposes, new Set(inForce));
  }
}

/** What the officer decides of an item, one mutation each. */
@Resolver(() => DataItemDefinition)
export class DataItemEvents extends eventsOf(dataItemWorkflow) {}

const ASKED = new Set(['title', 'status']);

/** A code names one purpose that is not retired; of a retired one the title is told. */
async function standing(code: PurposeCode, context: Context): Promise<ItemPurpose> {
  const rows = await context.links.children(Purpose, 'code', code, ASKED);
  const approved = rows.find(({ status }) => status === PurposeStatus.APPROVED);
  const told = approved ?? rows[0];
  return { code, title: (told?.title as string | undefined) ?? null, inForce: approved !== undefined };
}
