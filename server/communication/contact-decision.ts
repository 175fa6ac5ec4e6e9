import { Channel } from '../client/client.vocabulary.ts';
import { CommunicationCategory as Category, ContactReason as Reason } from './communication.vocabulary.ts';

/** What is known of a client when it is asked whether she may be reached. */
export interface ContactFacts {
  restricted: boolean;
  deceased: boolean;
  /** Where somebody else might see or hear it. */
  unsafe: ReadonlySet<Channel>;
  /** Where every address or number is marked as unsafe. */
  unsafeDetails: ReadonlySet<Channel>;
  /** The answers that hold, by {@link answerKey}. */
  answers: ReadonlyMap<string, boolean>;
  /** Where an objection to marketing stands for an address or number. */
  suppressed: ReadonlySet<Channel>;
}

/** The place of an answer. */
export function answerKey(channel: Channel, category: Category): string {
  return `${channel} ${category}`;
}

/** About which an answer says in which way and never whether: we owe the person the message. */
const OWED: readonly Category[] = [Category.PRIVACY, Category.LEGAL];

/**
 * Every reason why a client may not be reached in a way about something (S43, S103, §2.6); none means that we may.
 * An unsafe way binds whatever it is about. Marketing needs a yes and no objection: the soft opt-in is off (PECR).
 */
export function reasonsAgainst(facts: ContactFacts, channel: Channel, category: Category): Reason[] {
  const answer = facts.answers.get(answerKey(channel, category));
  const marketing = category === Category.MARKETING;
  const said: [boolean, Reason][] = [
    [facts.restricted && category !== Category.PRIVACY, Reason.RESTRICTED],
    [facts.deceased && !OWED.includes(category), Reason.DECEASED],
    [facts.unsafe.has(channel), Reason.UNSAFE_CHANNEL],
    [facts.unsafeDetails.has(channel), Reason.UNSAFE_DETAIL],
    [answer === false && !isLastWay(facts, category), Reason.DECLINED],
    [marketing && answer === undefined, Reason.NO_MARKETING_CONSENT],
    [marketing && facts.suppressed.has(channel), Reason.MARKETING_OBJECTION],
  ];
  return said.filter(([holds]) => holds).map(([, reason]) => reason);
}

/** Whether the person has declined every safe way about what we owe her: then a no leaves nothing, and does not bind. */
function isLastWay(facts: ContactFacts, category: Category): boolean {
  if (!OWED.includes(category)) return false;
  return Object.values(Channel).every(
    channel =>
      facts.unsafe.has(channel) ||
      facts.unsafeDetails.has(channel) ||
      facts.answers.get(answerKey(channel, category)) === false,
  );
}
