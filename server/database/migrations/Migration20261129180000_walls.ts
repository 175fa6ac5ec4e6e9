import { Migration } from '@mikro-orm/migrations';
import { caseWall } from '../case-wall.ts';
import { clientWall } from '../client-wall.ts';

export class Migration20261129180000_walls extends Migration {

  override name = 'Migration20261129180000_walls';

  override up(): void | Promise<void> {
    this.addSql(caseWall('complaint_case', { all: ['all', 'oversight', 'metadata'], own: ['logged_by_id'], dates: true }));
    this.addSql(caseWall('intake', { all: ['metadata'], own: ['logged_by_id', 'owner_id'] }));
    this.addSql(caseWall('complaint_action', { own: ['owner_id'] }));
    this.addSql(clientWall('client', { client: 'coalesce(merged_into_id, id)' }));
    this.addSql(clientWall('contact_detail'));
    this.addSql(clientWall('assignment'));
    this.addSql(clientWall('record_holding', { officer: 'all', auditor: true }));
    for (const table of ['consent_record', 'preference_inquiry', 'communication_preference', 'preference_link'])
      this.addSql(clientWall(table, { officer: 'all', auditor: true }));
    this.addSql(clientWall('client_merge', { clinician: false, auditor: true }));
    this.addSql(clientWall('communication_log', { auditor: true }));
    for (const part of ['allegation', 'complaint_contact', 'regulator_contact']) this.addSql(caseWall(part));
  }

}
