import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { letterAccess } from './letter-access.ts';
import { Letter } from './letter.entity.ts';
import { renderText } from './render-text.ts';

/** A letter with what this viewer may see of it. */
interface SeenLetter extends Letter {
  seesRecipient: boolean;
}

/** A record's letters, for those who may follow the record. */
@Resolver(() => Letter)
export class LetterResolver {
  @Query(() => [Letter], {
    description: 'The letters of a record, newest first; NOT_FOUND where the record may not be followed.',
  })
  async letters(
    @Arg('subject', () => String) subject: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<SeenLetter[]> {
    const { recipient } = await letterAccess(context, subject, id);
    const em = await context.reader();
    // Unscoped: the record decided, a letter has no rules of its own.
    const found = await em.find(
      Letter,
      { subject, recordId: id },
      { filters: false, orderBy: { createdAt: 'DESC' } },
    );
    if (!recipient && found.length > 0) context.redact('Letter.recipient');
    return found.map(letter => Object.assign(letter, { seesRecipient: recipient }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'To whom; null where the viewer may not know.',
  })
  recipient(@Root() letter: SeenLetter): string | null {
    return letter.seesRecipient ? letter.recipientName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The reference that it quotes; null where the viewer may not know the recipient.',
  })
  reference(@Root() letter: SeenLetter): string | null {
    return letter.seesRecipient ? letter.reference : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the PDF is; null where the viewer may not know the recipient.',
  })
  pdfPath(@Root() letter: SeenLetter): string | null {
    return letter.seesRecipient ? `/letters/${letter.id}.pdf` : null;
  }

  @FieldResolver(() => String, { description: 'What it says, without the recipient.' })
  text(@Root() letter: SeenLetter): string {
    const text = renderText(letter.body);
    return letter.seesRecipient ? text : text.replaceAll(letter.reference, '…');
  }
}
