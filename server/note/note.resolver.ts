import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { followed } from '../access/narrative.ts';
import type { Context } from '../context.ts';
import { createInputOf } from '../crud/inputs.ts';
import { once } from '../crud/once.ts';
import { Note, NoteFields } from './note.entity.ts';

const AddNoteInput = createInputOf(NoteFields, 'AddNoteInput');

/** Notes on any record whose narrative the viewer may read. */
@Resolver(() => Note)
export class NoteResolver {
  @Query(() => [Note], {
    description: 'The notes on a record, newest first; NOT_FOUND where it may not be followed.',
  })
  async notes(
    @Arg('subject', () => String) subject: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<Note[]> {
    const em = await context.reader();
    await followed(context, em, subject, id);
    // Unscoped: the record decided, a note has no rules of its own.
    return em.find(
      Note,
      { subject, recordId: id },
      { filters: false, orderBy: [{ createdAt: 'DESC' }, { id: 'ASC' }], limit: 500 },
    );
  }

  @Mutation(() => Note, { description: 'Adds a note to a record; the same requestId adds it once.' })
  async addNote(
    @Arg('subject', () => String) subject: string,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => AddNoteInput) input: NoteFields,
    @Arg('requestId', () => ID, { nullable: true }) requestId: string | undefined,
    @Ctx() context: Context,
  ): Promise<Note> {
    const viewer = context.signedIn();
    const noteId = await context.write('addNote', async em => {
      await followed(context, em, subject, id);
      return once(context, em, `addNote ${subject} ${id}`, requestId, async () => {
        const note = em.create(Note, {
          subject,
          recordId: id,
          text: input.text,
          author: viewer.id,
          createdAt: context.app.clock.now(),
        } as never) as Note;
        em.persist(note);
        return note.id;
      });
    });
    return (await context.reader()).findOneOrFail(Note, noteId, { filters: false });
  }
}
