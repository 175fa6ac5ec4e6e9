import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { AgreementItem, AgreementItemState } from './agreement-item.entity.ts';
import { AgreementParty } from './agreement-party.entity.ts';
import { SharingAgreement } from './sharing-agreement.entity.ts';
import { askedCodes, lacking, missingCodes } from './sharing-agreement.guards.ts';

@ObjectType({ description: 'How far the items of §2.20 are that are asked before data flow.' })
class AgreementChecklist {
  @Field(() => Int, { description: 'Items asked of this agreement.' }) asked!: number;
  @Field(() => Int, { description: 'Of these, complete.' }) complete!: number;
  @Field(() => Int, { description: 'Of these, drafted and not complete.' }) drafted!: number;
}

/** The checklist of an agreement; null for whom its items are out of sight. */
@Resolver(() => SharingAgreement)
export class AgreementChecklistResolver {
  @FieldResolver(() => [String], { nullable: true, description: 'Codes of the items that stop activation.' })
  async missingCodes(@Root() agreement: SharingAgreement, @Ctx() context: Context): Promise<string[] | null> {
    const checked = await checklist(agreement, context);
    return checked && missingCodes(checked.items, checked.present);
  }

  @FieldResolver(() => AgreementChecklist, { nullable: true, description: 'How far the checklist is.' })
  async checklist(
    @Root() agreement: SharingAgreement,
    @Ctx() context: Context,
  ): Promise<AgreementChecklist | null> {
    const checked = await checklist(agreement, context);
    if (!checked) return null;
    const { items, present } = checked;
    const asked = askedCodes(present);
    return {
      asked: asked.length,
      complete: asked.length - missingCodes(items, present).length,
      drafted: asked.length - lacking(asked, items, [AgreementItemState.DRAFTED]).length,
    };
  }
}

async function checklist(agreement: SharingAgreement, { links }: Context) {
  // In one layer of the resolver tree the loaders batch these for a whole list of agreements.
  const [items, parties] = await Promise.all([
    links.children(AgreementItem, 'agreement', agreement.id, new Set(['code', 'state'])),
    links.children(
      AgreementParty,
      'agreement',
      agreement.id,
      new Set(['role', 'lawfulBasis', 'removed', 'leftOn']),
    ),
  ]);
  if (items.length === 0) return null;
  const present = (parties as unknown as AgreementParty[]).filter(party => !party.removed && !party.leftOn);
  return { items: items as unknown as AgreementItem[], present };
}
