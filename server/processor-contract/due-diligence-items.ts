import { Choice } from '../crud/columns.ts';
import { Stored } from '../crud/stored.ts';

/** What was found on one item. */
export enum ItemFinding {
  NOT_CHECKED = 'NOT_CHECKED',
  SATISFACTORY = 'SATISFACTORY',
  CONCERN = 'CONCERN',
  UNSATISFACTORY = 'UNSATISFACTORY',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}

function Item(about: string): PropertyDecorator {
  return Choice(ItemFinding, 'ItemFinding', { about, default: ItemFinding.NOT_CHECKED });
}

/** The items of a due-diligence review (§2.8), in the order of the paper. */
export abstract class DueDiligenceItems extends Stored {
  @Item('Legal identity and registration with the regulator.')
  legalIdentity: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('Data Security and Protection Toolkit: "Standards Met" or better, for health data.')
  dspt: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('ISO 27001 or Cyber Essentials.')
  certification: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('Security questionnaire.')
  securityQuestionnaire: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('Where the data are held.')
  locations: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('List of sub-processors.')
  subProcessorList: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('Breaches of the past.')
  breachHistory: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('Vetting and training of staff.')
  staffVetting: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('Insurance.')
  insurance: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('Exit plan.')
  exitPlan: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('Financial standing.')
  financialStanding: ItemFinding = ItemFinding.NOT_CHECKED;

  @Item('References.')
  referees: ItemFinding = ItemFinding.NOT_CHECKED;
}
