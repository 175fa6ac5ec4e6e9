import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import { User } from '../user/user.entity.ts';

/** What records are kept on (S20). */
export enum HoldingMedium {
  PAPER = 'PAPER',
  ELECTRONIC = 'ELECTRONIC',
  AUDIO = 'AUDIO',
  VIDEO = 'VIDEO',
  CCTV = 'CCTV',
}

/** Where a holding stands: kept, scanned, the scan checked, the original destroyed (S83). */
export enum HoldingStatus {
  KEPT = 'KEPT',
  SCANNED = 'SCANNED',
  CHECKED = 'CHECKED',
  DESTROYED = 'DESTROYED',
}

/** How an original was destroyed. */
export enum DestructionMethod {
  SHREDDED_HERE = 'SHREDDED_HERE',
  CONFIDENTIAL_WASTE = 'CONFIDENTIAL_WASTE',
  INCINERATED = 'INCINERATED',
  WIPED = 'WIPED',
}

/** What a person writes of a holding. */
export abstract class RecordHoldingFields extends Stored {
  @Choice(HoldingMedium, 'HoldingMedium', { about: 'What it is kept on (S20).', writeOnce: true })
  medium!: HoldingMedium;

  @Text({
    about: 'What the records are, without a name: such as case files of a year.',
    searched: true,
    maskable: true,
  })
  title!: string;

  @Text({
    about: 'The system in which electronic records are, such as DCRS (S84).',
    optional: true,
    searched: true,
  })
  system: string | null = null;

  @Text({
    about: 'Where it lies: building, room, cabinet; of electronic records none.',
    optional: true,
    searched: true,
  })
  location: string | null = null;

  @Text({ about: 'Number of the box, file or tape.', optional: true, searched: true })
  box: string | null = null;

  @Link(() => Client, {
    about: 'The client whom it is about, where it is about one alone.',
    optional: true,
    writeOnce: true,
  })
  client: string | null = null;

  @Link(() => RetentionRule, {
    about: 'The rule of the retention schedule under which it is kept, on whatever it is (S20, S85).',
    optional: true,
  })
  rule: string | null = null;

  @Day({ about: 'First day that it covers.', optional: true })
  coversFrom: string | null = null;

  @Day({ about: 'Last day that it covers.', optional: true })
  coversTo: string | null = null;
}

/** What is kept where, on paper or otherwise: rights, holds, retention and disposal go through all of it (S20, S83). */
@Resource({
  about: 'Records that are kept somewhere, on paper or otherwise (S20, S83).',
  prefix: 'RHO',
  order: { createdAt: 'DESC' },
})
export class RecordHolding extends withClientAccess(RecordHoldingFields) {
  @Text({ about: 'Our reference, such as RHO-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(HoldingStatus, 'HoldingStatus', { about: 'Where it stands.' })
  status: HoldingStatus = HoldingStatus.KEPT;

  @Day({ about: 'When it was registered.' })
  registeredOn!: string;

  @Day({ about: 'When it was scanned or copied.', optional: true })
  digitisedAt: string | null = null;

  @Link(() => User, { about: 'Who scanned it.', optional: true })
  digitisedBy: string | null = null;

  @Text({ about: 'Where the scan is.', optional: true })
  scanLocation: string | null = null;

  @Instant({ about: 'When the scan was compared with the original.', optional: true })
  qualityCheckedAt: Date | null = null;

  @Link(() => User, { about: 'Who compared it; never who scanned it (S83).', optional: true })
  qualityCheckedBy: string | null = null;

  @Narrative({ about: 'What was compared, or why the scan was not good enough.', optional: true, max: 2_000 })
  checkNote: string | null = null;

  @Day({ about: 'When the original was destroyed, after the check (S83).', optional: true })
  destroyedAfterScanAt: string | null = null;

  @Choice(DestructionMethod, 'DestructionMethod', { about: 'How it was destroyed.', optional: true })
  destructionMethod: DestructionMethod | null = null;

  @Link(() => User, { about: 'Who destroyed it.', optional: true })
  destroyedBy: string | null = null;
}
