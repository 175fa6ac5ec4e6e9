import { Link } from '../crud/columns.ts';
import { Stored } from '../crud/stored.ts';
import { ComplaintCase } from './complaint.entity.ts';

/** What lives inside a complaint: its readers are those of the complaint's narrative (M13). */
export abstract class ComplaintPart extends Stored {
  @Link(() => ComplaintCase, { about: 'The complaint to which it belongs.', writeOnce: true })
  complaint!: string;
}
