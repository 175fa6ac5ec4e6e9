import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { followed } from '../access/narrative.ts';
import type { Context } from '../context.ts';
import { Attachment } from './attachment.entity.ts';

/** A record's files, for those who may follow the record. */
@Resolver(() => Attachment)
export class AttachmentResolver {
  @Query(() => [Attachment], {
    description: 'The files of a record, newest first; NOT_FOUND where it may not be followed.',
  })
  async attachments(
    @Arg('subject', () => String) subject: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<Attachment[]> {
    const em = await context.reader();
    await followed(context, em, subject, id);
    // Unscoped: the record decided, an attachment has no rules of its own.
    return em.find(
      Attachment,
      { subject, recordId: id },
      { filters: false, orderBy: [{ createdAt: 'DESC' }, { id: 'ASC' }], limit: 500 },
    );
  }

  @FieldResolver(() => String, { description: 'Where it can be downloaded.' })
  path(@Root() attachment: Attachment): string {
    return `/files/${attachment.id}`;
  }
}
