import { Migration } from '@mikro-orm/migrations';
import { disposalFunction } from '../disposal-function.ts';

export class Migration20261129235000_web_disposal extends Migration {

  override name = 'Migration20261129235000_web_disposal';

  override up(): void | Promise<void> {
    this.addSql(disposalFunction({ name: 'dispose_web_enquiry', kind: 'WEB_ENQUIRY', subject: 'WebEnquiry', table: 'web_enquiry', trigger: 'last_contact_on' }));
    this.addSql(disposalFunction({ name: 'dispose_online_identifier', kind: 'ONLINE_IDENTIFIER', subject: 'OnlineIdentifier', table: 'online_identifier', trigger: 'last_contact_on' }));
  }

}
