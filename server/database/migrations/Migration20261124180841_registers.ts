import { Migration } from '@mikro-orm/migrations';

export class Migration20261124180841_registers extends Migration {

  override name = 'Migration20261124180841_registers';

  override up(): void | Promise<void> {
    this.addSql(`create table "letter" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "pdf" bytea not null, "subject" text not null, "record_id" text not null, "template" text not null, "template_version" int not null, "reference" text not null, "title" text not null, "method" text not null, "format" text not null default 'STANDARD', "sent_at" timestamptz null, "content_hash" text not null, "recipient_name" text not null, "recipient_email" text null, "recipient_address" text null, "body" jsonb not null, primary key ("id"));`);

    this.addSql(`create table "organisation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "kind" text not null, "registration_number" text null, "ico_registration" text null, "ico_expires_on" date null, "country" text not null default 'GB', "website" text null, "notice_url" text null, "contact_name" text null, "contact_email" text null, "contact_phone" text null, "address" text null, "notes" text null, "reference" text not null, primary key ("id"));`);
    this.addSql(`alter table "organisation" add constraint "organisation_reference_unique" unique ("reference");`);

    this.addSql(`create table "outbox_mail" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "purpose" text not null, "masked_to" text not null, "state" text not null default 'QUEUED', "attempts" int not null default 0, "last_tried_at" timestamptz null, "sent_at" timestamptz null, "failure" text null, "recipient" text not null, "subject_line" text not null, "text" text not null, "html" text null, "letter_id" uuid null, "once_key" text null, primary key ("id"));`);
    this.addSql(`create index "outbox_mail_letter_id_index" on "outbox_mail" ("letter_id");`);
    this.addSql(`alter table "outbox_mail" add constraint "outbox_mail_once_key_unique" unique ("once_key");`);

    this.addSql(`create table "user" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "password_hash" text null, "otp_secret" text null, "recovery_codes" text[] not null, "setup_token_hash" text null, "setup_expires_at" timestamptz null, "session_epoch" int not null default 1, "email" text not null, "display_name" text not null, "role" text not null, "designations" text[] not null, "line_manager_id" uuid null, "same_human_as_id" uuid null, "person_id" text not null, "status" text not null default 'ACTIVE', "proposed_role" text null, "proposed_designations" text[] not null, "proposed_by_id" uuid null, "closed_at" timestamptz null, "last_sign_in_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "user" add constraint "user_email_unique" unique ("email");`);
    this.addSql(`create index "user_line_manager_id_index" on "user" ("line_manager_id");`);
    this.addSql(`create index "user_same_human_as_id_index" on "user" ("same_human_as_id");`);
    this.addSql(`create index "user_proposed_by_id_index" on "user" ("proposed_by_id");`);

    this.addSql(`create table "sharing_agreement" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "title" text not null, "organisation_id" uuid not null, "purpose" text not null, "aims" text not null, "start_on" date null, "ends_on" date null, "review_months" int not null default 12, "outside_uk" boolean not null default false, "dpia_screening" text null, "dpia_reason" text null, "caldicott_principles" text[] not null, "owner_id" uuid null, "reference" text not null, "status" text not null default 'DRAFT', "author_id" uuid not null, "supersedes_id" uuid null, "submitted_by_id" uuid null, "return_reason" text null, "dpo_advice" text null, "advised_by_id" uuid null, "advised_at" timestamptz null, "guardian_id" uuid null, "guardian_signed_at" timestamptz null, "guardian_statement" text null, "approved_by_id" uuid null, "approved_at" timestamptz null, "entitlement_basis" text null, "security_assessment" text null, "attested_by_id" uuid null, "attested_on" date null, "opt_out_decision" text null, "opt_out_reason" text null, "opt_out_decided_on" date null, "dpia_outcome" text null, "dpia_reference" text null, "dpia_decided_on" date null, "activated_on" date null, "next_review_at" date null, "reviewed_on" date null, "review_notes" text null, "remediation_owner_id" uuid null, "remediation_due_by" date null, "suspension_reason" text null, "suspended_by_id" uuid null, "suspended_at" timestamptz null, "suspension_advice" text null, "suspension_advised_by_id" uuid null, "suspension_advised_at" timestamptz null, "ended_on" date null, "closing_reason" text null, "confirmations_due_on" date null, "alerts" text[] not null, primary key ("id"));`);
    this.addSql(`create index "sharing_agreement_organisation_id_index" on "sharing_agreement" ("organisation_id");`);
    this.addSql(`create index "sharing_agreement_owner_id_index" on "sharing_agreement" ("owner_id");`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_reference_unique" unique ("reference");`);
    this.addSql(`create index "sharing_agreement_author_id_index" on "sharing_agreement" ("author_id");`);
    this.addSql(`create index "sharing_agreement_supersedes_id_index" on "sharing_agreement" ("supersedes_id");`);
    this.addSql(`create index "sharing_agreement_submitted_by_id_index" on "sharing_agreement" ("submitted_by_id");`);
    this.addSql(`create index "sharing_agreement_advised_by_id_index" on "sharing_agreement" ("advised_by_id");`);
    this.addSql(`create index "sharing_agreement_guardian_id_index" on "sharing_agreement" ("guardian_id");`);
    this.addSql(`create index "sharing_agreement_approved_by_id_index" on "sharing_agreement" ("approved_by_id");`);
    this.addSql(`create index "sharing_agreement_attested_by_id_index" on "sharing_agreement" ("attested_by_id");`);
    this.addSql(`create index "sharing_agreement_remediation_owner_id_index" on "sharing_agreement" ("remediation_owner_id");`);
    this.addSql(`create index "sharing_agreement_suspended_by_id_index" on "sharing_agreement" ("suspended_by_id");`);
    this.addSql(`create index "sharing_agreement_suspension_advised_by_id_index" on "sharing_agreement" ("suspension_advised_by_id");`);

    this.addSql(`create table "agreement_party" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "organisation_id" uuid null, "role" text not null default 'CONTROLLER', "contact" text null, "dpo_contact" text null, "lawful_basis" text null, "article9condition" text null, "schedule1condition" text null, "confidentiality_route" text null, "removed" boolean not null default false, "ourselves" boolean not null default false, "joined_on" date not null, "left_on" date null, "signed_by" text null, "signed_on" date null, "signature_recorded_at" timestamptz null, "return_confirmed_on" date null, "return_statement" text null, "agreement_status" text not null, primary key ("id"));`);
    this.addSql(`create index "agreement_party_agreement_id_index" on "agreement_party" ("agreement_id");`);
    this.addSql(`create index "agreement_party_organisation_id_index" on "agreement_party" ("organisation_id");`);

    this.addSql(`create table "agreement_data_item" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "item" text not null, "accessible_to" text not null, "minimisation" text not null, "special_category" boolean not null default false, "confidential_patient_information" boolean not null default false, "removed" boolean not null default false, "agreement_status" text not null, primary key ("id"));`);
    this.addSql(`create index "agreement_data_item_agreement_id_index" on "agreement_data_item" ("agreement_id");`);

    this.addSql(`create table "saved_view" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "list" text not null, "name" text not null, "query" text not null, "removed" boolean not null default false, "owner_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "saved_view_owner_id_index" on "saved_view" ("owner_id");`);

    this.addSql(`create table "retention_rule" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "code" text not null, "record_type" text not null, "service_line" text null, "trigger" text null, "period_kind" text not null, "months" int null, "days" int null, "death_months" int null, "birthday_age" int null, "birthday_age_if17" int null, "adult_rule" text null, "follows_note" text null, "action" text null, "basis" text null, "notes" text null, "edition" int not null default 1, "status" text not null default 'DRAFT', "needs_override" text not null, "confidence" text[] not null, "supersedes_id" uuid null, "proposed_by_id" uuid null, "activated_by_id" uuid null, "in_use_since" date null, "retired_on" date null, "ceiling_task_due_on" date null, "ceiling_proposed_by_id" uuid null, "ceiling_confirmed_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "retention_rule_supersedes_id_index" on "retention_rule" ("supersedes_id");`);
    this.addSql(`create index "retention_rule_proposed_by_id_index" on "retention_rule" ("proposed_by_id");`);
    this.addSql(`create index "retention_rule_activated_by_id_index" on "retention_rule" ("activated_by_id");`);
    this.addSql(`create index "retention_rule_ceiling_proposed_by_id_index" on "retention_rule" ("ceiling_proposed_by_id");`);
    this.addSql(`create index "retention_rule_ceiling_confirmed_by_id_index" on "retention_rule" ("ceiling_confirmed_by_id");`);

    this.addSql(`create table "retention_override" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "rule_id" uuid not null, "basis" text not null, "commissioner_id" uuid null, "citation" text not null, "clause" text null, "reason" text not null, "review_at" date not null, "ends_on" date null, "reference" text not null, "rule_code" text not null, "status" text not null default 'PROPOSED', "proposer_id" uuid not null, "approved_by_dpo_id" uuid null, "approved_at" timestamptz null, "countersigned_by_id" uuid null, "countersigned_on" date null, "reviewed_on" date null, "ended_on" date null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "retention_override_rule_id_index" on "retention_override" ("rule_id");`);
    this.addSql(`create index "retention_override_commissioner_id_index" on "retention_override" ("commissioner_id");`);
    this.addSql(`alter table "retention_override" add constraint "retention_override_reference_unique" unique ("reference");`);
    this.addSql(`create index "retention_override_proposer_id_index" on "retention_override" ("proposer_id");`);
    this.addSql(`create index "retention_override_approved_by_dpo_id_index" on "retention_override" ("approved_by_dpo_id");`);
    this.addSql(`create index "retention_override_countersigned_by_id_index" on "retention_override" ("countersigned_by_id");`);

    this.addSql(`create table "report_run" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "code" text not null, "parameters" jsonb not null, "format" text not null, "suppression_mode" text not null default 'INTERNAL', "row_count" int not null, "figures_hash" text not null, "at" timestamptz not null, "owner_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "report_run_owner_id_index" on "report_run" ("owner_id");`);

    this.addSql(`create table "processor_contract" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "title" text not null, "processor_id" uuid not null, "our_role" text not null default 'CONTROLLER', "task" text not null, "permitted_use" text null, "personal_data" text null, "data_subjects" text null, "health_data" boolean not null default false, "outside_uk" boolean not null default false, "start_on" date null, "ends_on" date null, "sub_processing" text not null default 'SPECIFIC', "objection_days" int not null default 30, "silence_means_consent" boolean not null default false, "next_audit_on" date null, "owner_id" uuid null, "reference" text not null, "status" text not null default 'PROSPECT', "author_id" uuid not null, "advice" text null, "dpo_advice" text null, "advised_by_id" uuid null, "advised_at" timestamptz null, "signed_by_id" uuid null, "signed_on" date null, "counter_signatory" text null, "counter_signed_on" date null, "reason_not_followed" text null, "due_diligence_expires_on" date null, "activated_on" date null, "next_review_at" date null, "reviewed_on" date null, "review_trigger" text null, "review_notes" text null, "issues" text null, "remediation_owner_id" uuid null, "remediation_due_by" date null, "suspension_advice" text null, "suspension_advised_by_id" uuid null, "suspension_advised_at" timestamptz null, "suspended_by_id" uuid null, "suspended_at" timestamptz null, "suspension_reason" text null, "notice_given_on" date null, "ended_on" date null, "certificate_due_by" date null, "closing_reason" text null, "alerts" text[] not null, primary key ("id"));`);
    this.addSql(`create index "processor_contract_processor_id_index" on "processor_contract" ("processor_id");`);
    this.addSql(`create index "processor_contract_owner_id_index" on "processor_contract" ("owner_id");`);
    this.addSql(`alter table "processor_contract" add constraint "processor_contract_reference_unique" unique ("reference");`);
    this.addSql(`create index "processor_contract_author_id_index" on "processor_contract" ("author_id");`);
    this.addSql(`create index "processor_contract_advised_by_id_index" on "processor_contract" ("advised_by_id");`);
    this.addSql(`create index "processor_contract_signed_by_id_index" on "processor_contract" ("signed_by_id");`);
    this.addSql(`create index "processor_contract_remediation_owner_id_index" on "processor_contract" ("remediation_owner_id");`);
    this.addSql(`create index "processor_contract_suspension_advised_by_id_index" on "processor_contract" ("suspension_advised_by_id");`);
    this.addSql(`create index "processor_contract_suspended_by_id_index" on "processor_contract" ("suspended_by_id");`);

    this.addSql(`create table "transfer" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "contract_id" uuid null, "agreement_id" uuid null, "recipient" text not null, "country" text not null, "mechanism" text null, "on_bridge_list" boolean not null default false, "signed_on" date null, "assessment_reference" text null, "test_result" text null, "assessed_on" date null, "review_at" date null, "derogation_reason" text null, "ended_on" date null, "in_draft" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "transfer_contract_id_index" on "transfer" ("contract_id");`);
    this.addSql(`create index "transfer_agreement_id_index" on "transfer" ("agreement_id");`);

    this.addSql(`create table "sub_processor" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "contract_id" uuid not null, "engaged_by_id" uuid null, "name" text not null, "organisation_id" uuid null, "service" text not null, "country" text not null default 'GB', "engaged_on" date null, "status" text not null default 'PROPOSED', "in_draft" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "sub_processor_contract_id_index" on "sub_processor" ("contract_id");`);
    this.addSql(`create index "sub_processor_engaged_by_id_index" on "sub_processor" ("engaged_by_id");`);
    this.addSql(`create index "sub_processor_organisation_id_index" on "sub_processor" ("organisation_id");`);

    this.addSql(`create table "sub_processor_change" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "contract_id" uuid not null, "kind" text not null, "sub_processor_id" uuid not null, "description" text not null, "notified_at" date not null, "object_by" date not null, "status" text not null default 'OPEN', "recorded_by_id" uuid not null, "decided_by_id" uuid null, "decided_at" timestamptz null, "reason" text null, "in_draft" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "sub_processor_change_contract_id_index" on "sub_processor_change" ("contract_id");`);
    this.addSql(`create index "sub_processor_change_sub_processor_id_index" on "sub_processor_change" ("sub_processor_id");`);
    this.addSql(`create index "sub_processor_change_recorded_by_id_index" on "sub_processor_change" ("recorded_by_id");`);
    this.addSql(`create index "sub_processor_change_decided_by_id_index" on "sub_processor_change" ("decided_by_id");`);

    this.addSql(`create table "processor_instruction" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "contract_id" uuid not null, "subject" text not null, "instruction" text not null, "given_on" date not null, "given_by" text null, "replaces_id" uuid null, "edition" int not null, "recorded_by_id" uuid not null, "in_draft" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "processor_instruction_contract_id_index" on "processor_instruction" ("contract_id");`);
    this.addSql(`create index "processor_instruction_replaces_id_index" on "processor_instruction" ("replaces_id");`);
    this.addSql(`create index "processor_instruction_recorded_by_id_index" on "processor_instruction" ("recorded_by_id");`);

    this.addSql(`create table "organisation_profile" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "registration" text null, "address" text not null, "website" text not null, "email" text not null, "phone" text not null, "dpo_name" text not null, "dpo_phone" text null, "regulator_name" text not null, "regulator_address" text not null, "regulator_url" text not null, "regulator_phone" text not null, "retention_ceiling_years" int not null default 7, "edition" int not null, "status" text not null default 'DRAFT', "drafted_by_id" uuid null, "approved_by_id" uuid null, "approved_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "organisation_profile_drafted_by_id_index" on "organisation_profile" ("drafted_by_id");`);
    this.addSql(`create index "organisation_profile_approved_by_id_index" on "organisation_profile" ("approved_by_id");`);

    this.addSql(`create table "note" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "text" text not null, "subject" text not null, "record_id" text not null, "author_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "note_author_id_index" on "note" ("author_id");`);

    this.addSql(`create table "legal_hold" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "barred" uuid[] not null, "handlers" uuid[] not null, "investigator_person" text null, "office_barred" boolean not null default false, "reviewer_called" boolean not null default false, "reason" text not null, "subject" text not null, "record_id" text not null, "record_reference" text not null, "placed_at" timestamptz not null, "placed_by_id" uuid null, "review_at" date not null, "released_at" timestamptz null, "released_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "legal_hold_placed_by_id_index" on "legal_hold" ("placed_by_id");`);
    this.addSql(`create index "legal_hold_released_by_id_index" on "legal_hold" ("released_by_id");`);

    this.addSql(`create table "intake" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "received_at" timestamptz not null, "person_name" text not null, "person_contact" text null, "details" text not null, "owner_id" uuid null, "barred" uuid[] not null, "handlers" uuid[] not null, "investigator_person" text null, "office_barred" boolean not null default false, "reviewer_called" boolean not null default false, "reference" text not null, "status" text not null default 'OPEN', "due_on" date not null, "rerouted_from" text null, "logged_by_id" uuid null, "outcome" text null, "done_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "intake_owner_id_index" on "intake" ("owner_id");`);
    this.addSql(`alter table "intake" add constraint "intake_reference_unique" unique ("reference");`);
    this.addSql(`create index "intake_logged_by_id_index" on "intake" ("logged_by_id");`);

    this.addSql(`create table "import_run" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "content" text null, "resource" text not null, "file_name" text not null, "state" text not null, "rows" int not null default 0, "fresh" int not null default 0, "known" int not null default 0, "done" int not null default 0, "problems" jsonb not null, "owner_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "import_run_owner_id_index" on "import_run" ("owner_id");`);

    this.addSql(`create table "due_diligence_review" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "legal_identity" text not null default 'NOT_CHECKED', "dspt" text not null default 'NOT_CHECKED', "certification" text not null default 'NOT_CHECKED', "security_questionnaire" text not null default 'NOT_CHECKED', "locations" text not null default 'NOT_CHECKED', "sub_processor_list" text not null default 'NOT_CHECKED', "breach_history" text not null default 'NOT_CHECKED', "staff_vetting" text not null default 'NOT_CHECKED', "insurance" text not null default 'NOT_CHECKED', "exit_plan" text not null default 'NOT_CHECKED', "financial_standing" text not null default 'NOT_CHECKED', "referees" text not null default 'NOT_CHECKED', "contract_id" uuid not null, "findings" text null, "score" text not null, "result" text not null, "reviewed_on" date not null, "status" text not null default 'PROPOSED', "expires_on" date not null, "reviewer_id" uuid not null, "approved_by_id" uuid null, "approved_at" timestamptz null, "risk_accepted_by_id" uuid null, "risk_accepted_at" timestamptz null, "risk_reason" text null, "return_reason" text null, "in_draft" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "due_diligence_review_contract_id_index" on "due_diligence_review" ("contract_id");`);
    this.addSql(`create index "due_diligence_review_reviewer_id_index" on "due_diligence_review" ("reviewer_id");`);
    this.addSql(`create index "due_diligence_review_approved_by_id_index" on "due_diligence_review" ("approved_by_id");`);
    this.addSql(`create index "due_diligence_review_risk_accepted_by_id_index" on "due_diligence_review" ("risk_accepted_by_id");`);

    this.addSql(`create table "deletion_certificate" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "contract_id" uuid not null, "sub_processor_id" uuid null, "fate" text not null, "received_on" date not null, "statement" text not null, "recorded_by_id" uuid not null, "in_draft" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "deletion_certificate_contract_id_index" on "deletion_certificate" ("contract_id");`);
    this.addSql(`create index "deletion_certificate_sub_processor_id_index" on "deletion_certificate" ("sub_processor_id");`);
    this.addSql(`create index "deletion_certificate_recorded_by_id_index" on "deletion_certificate" ("recorded_by_id");`);

    this.addSql(`create table "contract_clause" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "state" text not null default 'ABSENT', "clause_reference" text null, "evidence" text null, "contract_id" uuid not null, "code" text not null, "reviewer_id" uuid null, "reviewed_at" timestamptz null, "in_draft" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "contract_clause_contract_id_index" on "contract_clause" ("contract_id");`);
    this.addSql(`create index "contract_clause_reviewer_id_index" on "contract_clause" ("reviewer_id");`);

    this.addSql(`create table "complaint_case" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "received_at" timestamptz not null, "channel" text not null, "tracks" text[] not null, "title" text not null, "summary" text not null, "theme" text not null default 'OTHER', "about_data_protection_office" boolean not null default false, "complainant_name" text not null, "complainant_email" text null, "complainant_phone" text null, "complainant_address" text null, "is_data_subject" boolean not null default true, "data_subject_name" text null, "authority" text not null default 'NOT_NEEDED', "is_child" boolean not null default false, "letter_format" text not null default 'STANDARD', "subjects" uuid[] not null, "contested_act_by" uuid[] not null, "linked_references" text null, "barred" uuid[] not null, "handlers" uuid[] not null, "investigator_person" text null, "office_barred" boolean not null default false, "reviewer_called" boolean not null default false, "reference" text not null, "public_code" text not null, "status" text not null default 'RECEIVED', "logged_by_id" uuid null, "investigator_id" uuid null, "approver_id" uuid null, "reviewer_id" uuid null, "witnesses" uuid[] not null, "ack_due" date not null, "ack_raw" date not null, "data_protection_ack_due" date not null, "nhs_ack_due" date null, "statutory" boolean not null, "acknowledged_at" timestamptz null, "acknowledgement_method" text null, "ack_date" date null, "ack_on_time" boolean null, "ack_breached" boolean not null default false, "outcome_counts_as_ack" boolean not null default false, "assign_by" date not null, "next_progress_due" date not null, "outcome_target" date not null, "management_alert_on" date not null, "last_contact_at" timestamptz null, "clock_inputs" jsonb not null, "rule_version" text not null, "info_due_on" date null, "decision" text null, "apology" text null, "learning" text null, "approved_at" timestamptz null, "return_reason" text null, "outcome_sent_at" timestamptz null, "review_by" date null, "review_requested_at" timestamptz null, "review_reason" text null, "review_due" date null, "review_outcome" text null, "review_findings" text null, "regulator_reply_by" date null, "escalated_at" timestamptz null, "rerouted_to_id" uuid null, "end_reason" text null, "closed_at" timestamptz null, "retention_trigger" date null, "on_hold" boolean not null default false, "alerts" text[] not null, primary key ("id"));`);
    this.addSql(`alter table "complaint_case" add constraint "complaint_case_reference_unique" unique ("reference");`);
    this.addSql(`alter table "complaint_case" add constraint "complaint_case_public_code_unique" unique ("public_code");`);
    this.addSql(`create index "complaint_case_logged_by_id_index" on "complaint_case" ("logged_by_id");`);
    this.addSql(`create index "complaint_case_investigator_id_index" on "complaint_case" ("investigator_id");`);
    this.addSql(`create index "complaint_case_approver_id_index" on "complaint_case" ("approver_id");`);
    this.addSql(`create index "complaint_case_reviewer_id_index" on "complaint_case" ("reviewer_id");`);
    this.addSql(`create index "complaint_case_rerouted_to_id_index" on "complaint_case" ("rerouted_to_id");`);

    this.addSql(`create table "regulator_contact" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "complaint_id" uuid not null, "ico_ref" text not null, "contacted_on" date not null, "reply_by" date not null, "question" text null, "barred" uuid[] not null, "handlers" uuid[] not null, "investigator_person" text null, "office_barred" boolean not null default false, "reviewer_called" boolean not null default false, "status" text not null default 'OPEN', "replied_on" date null, "outcome" text null, "concluded_on" date null, primary key ("id"));`);
    this.addSql(`create index "regulator_contact_complaint_id_index" on "regulator_contact" ("complaint_id");`);

    this.addSql(`create table "complaint_contact" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "complaint_id" uuid not null, "kind" text not null default 'OTHER', "at" timestamptz not null, "method" text not null, "summary" text not null, "barred" uuid[] not null, "handlers" uuid[] not null, "investigator_person" text null, "office_barred" boolean not null default false, "reviewer_called" boolean not null default false, "by_id" uuid null, "progress_due" date null, primary key ("id"));`);
    this.addSql(`create index "complaint_contact_complaint_id_index" on "complaint_contact" ("complaint_id");`);
    this.addSql(`create index "complaint_contact_by_id_index" on "complaint_contact" ("by_id");`);

    this.addSql(`create table "allegation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "complaint_id" uuid not null, "text" text not null, "theme" text not null default 'OTHER', "finding" text null, "reasons" text null, "barred" uuid[] not null, "handlers" uuid[] not null, "investigator_person" text null, "office_barred" boolean not null default false, "reviewer_called" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "allegation_complaint_id_index" on "allegation" ("complaint_id");`);

    this.addSql(`create table "complaint_action" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "complaint_id" uuid not null, "what" text not null, "owner_id" uuid null, "due_on" date null, "barred" uuid[] not null, "handlers" uuid[] not null, "investigator_person" text null, "office_barred" boolean not null default false, "reviewer_called" boolean not null default false, "status" text not null default 'OPEN', "done_on" date null, primary key ("id"));`);
    this.addSql(`create index "complaint_action_complaint_id_index" on "complaint_action" ("complaint_id");`);
    this.addSql(`create index "complaint_action_owner_id_index" on "complaint_action" ("owner_id");`);

    this.addSql(`create table "attachment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "subject" text not null, "record_id" text not null, "file_name" text not null, "media_type" text not null, "bytes" int not null, "content_hash" text not null, "added_by_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "attachment_added_by_id_index" on "attachment" ("added_by_id");`);

    this.addSql(`create table "agreement_item" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "state" text not null default 'MISSING', "text" text null, "clause_reference" text null, "evidence" text null, "agreement_id" uuid not null, "code" text not null, "reviewer_id" uuid null, "reviewed_at" timestamptz null, "agreement_status" text not null, primary key ("id"));`);
    this.addSql(`create index "agreement_item_agreement_id_index" on "agreement_item" ("agreement_id");`);
    this.addSql(`create index "agreement_item_reviewer_id_index" on "agreement_item" ("reviewer_id");`);

    this.addSql(`alter table "outbox_mail" add constraint "outbox_mail_letter_id_foreign" foreign key ("letter_id") references "letter" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "user" add constraint "user_line_manager_id_foreign" foreign key ("line_manager_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "user" add constraint "user_same_human_as_id_foreign" foreign key ("same_human_as_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "user" add constraint "user_proposed_by_id_foreign" foreign key ("proposed_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_owner_id_foreign" foreign key ("owner_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_author_id_foreign" foreign key ("author_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_supersedes_id_foreign" foreign key ("supersedes_id") references "sharing_agreement" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_submitted_by_id_foreign" foreign key ("submitted_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_advised_by_id_foreign" foreign key ("advised_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_guardian_id_foreign" foreign key ("guardian_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_attested_by_id_foreign" foreign key ("attested_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_remediation_owner_id_foreign" foreign key ("remediation_owner_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_suspended_by_id_foreign" foreign key ("suspended_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sharing_agreement" add constraint "sharing_agreement_suspension_advised_by_id_foreign" foreign key ("suspension_advised_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "agreement_party" add constraint "agreement_party_agreement_id_foreign" foreign key ("agreement_id") references "sharing_agreement" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "agreement_party" add constraint "agreement_party_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "agreement_data_item" add constraint "agreement_data_item_agreement_id_foreign" foreign key ("agreement_id") references "sharing_agreement" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "saved_view" add constraint "saved_view_owner_id_foreign" foreign key ("owner_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "retention_rule" add constraint "retention_rule_supersedes_id_foreign" foreign key ("supersedes_id") references "retention_rule" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_rule" add constraint "retention_rule_proposed_by_id_foreign" foreign key ("proposed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_rule" add constraint "retention_rule_activated_by_id_foreign" foreign key ("activated_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_rule" add constraint "retention_rule_ceiling_proposed_by_id_foreign" foreign key ("ceiling_proposed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_rule" add constraint "retention_rule_ceiling_confirmed_by_id_foreign" foreign key ("ceiling_confirmed_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "retention_override" add constraint "retention_override_rule_id_foreign" foreign key ("rule_id") references "retention_rule" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_override" add constraint "retention_override_commissioner_id_foreign" foreign key ("commissioner_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_override" add constraint "retention_override_proposer_id_foreign" foreign key ("proposer_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_override" add constraint "retention_override_approved_by_dpo_id_foreign" foreign key ("approved_by_dpo_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_override" add constraint "retention_override_countersigned_by_id_foreign" foreign key ("countersigned_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "report_run" add constraint "report_run_owner_id_foreign" foreign key ("owner_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "processor_contract" add constraint "processor_contract_processor_id_foreign" foreign key ("processor_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processor_contract" add constraint "processor_contract_owner_id_foreign" foreign key ("owner_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processor_contract" add constraint "processor_contract_author_id_foreign" foreign key ("author_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processor_contract" add constraint "processor_contract_advised_by_id_foreign" foreign key ("advised_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processor_contract" add constraint "processor_contract_signed_by_id_foreign" foreign key ("signed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processor_contract" add constraint "processor_contract_remediation_owner_id_foreign" foreign key ("remediation_owner_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processor_contract" add constraint "processor_contract_suspension_advised_by_id_foreign" foreign key ("suspension_advised_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processor_contract" add constraint "processor_contract_suspended_by_id_foreign" foreign key ("suspended_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "transfer" add constraint "transfer_contract_id_foreign" foreign key ("contract_id") references "processor_contract" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "transfer" add constraint "transfer_agreement_id_foreign" foreign key ("agreement_id") references "sharing_agreement" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "sub_processor" add constraint "sub_processor_contract_id_foreign" foreign key ("contract_id") references "processor_contract" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sub_processor" add constraint "sub_processor_engaged_by_id_foreign" foreign key ("engaged_by_id") references "sub_processor" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sub_processor" add constraint "sub_processor_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "sub_processor_change" add constraint "sub_processor_change_contract_id_foreign" foreign key ("contract_id") references "processor_contract" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sub_processor_change" add constraint "sub_processor_change_sub_processor_id_foreign" foreign key ("sub_processor_id") references "sub_processor" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sub_processor_change" add constraint "sub_processor_change_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "sub_processor_change" add constraint "sub_processor_change_decided_by_id_foreign" foreign key ("decided_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "processor_instruction" add constraint "processor_instruction_contract_id_foreign" foreign key ("contract_id") references "processor_contract" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processor_instruction" add constraint "processor_instruction_replaces_id_foreign" foreign key ("replaces_id") references "processor_instruction" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processor_instruction" add constraint "processor_instruction_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "organisation_profile" add constraint "organisation_profile_drafted_by_id_foreign" foreign key ("drafted_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organisation_profile" add constraint "organisation_profile_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "note" add constraint "note_author_id_foreign" foreign key ("author_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "legal_hold" add constraint "legal_hold_placed_by_id_foreign" foreign key ("placed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "legal_hold" add constraint "legal_hold_released_by_id_foreign" foreign key ("released_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "intake" add constraint "intake_owner_id_foreign" foreign key ("owner_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "intake" add constraint "intake_logged_by_id_foreign" foreign key ("logged_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "import_run" add constraint "import_run_owner_id_foreign" foreign key ("owner_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "due_diligence_review" add constraint "due_diligence_review_contract_id_foreign" foreign key ("contract_id") references "processor_contract" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "due_diligence_review" add constraint "due_diligence_review_reviewer_id_foreign" foreign key ("reviewer_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "due_diligence_review" add constraint "due_diligence_review_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "due_diligence_review" add constraint "due_diligence_review_risk_accepted_by_id_foreign" foreign key ("risk_accepted_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "deletion_certificate" add constraint "deletion_certificate_contract_id_foreign" foreign key ("contract_id") references "processor_contract" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "deletion_certificate" add constraint "deletion_certificate_sub_processor_id_foreign" foreign key ("sub_processor_id") references "sub_processor" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "deletion_certificate" add constraint "deletion_certificate_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "contract_clause" add constraint "contract_clause_contract_id_foreign" foreign key ("contract_id") references "processor_contract" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "contract_clause" add constraint "contract_clause_reviewer_id_foreign" foreign key ("reviewer_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "complaint_case" add constraint "complaint_case_logged_by_id_foreign" foreign key ("logged_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "complaint_case" add constraint "complaint_case_investigator_id_foreign" foreign key ("investigator_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "complaint_case" add constraint "complaint_case_approver_id_foreign" foreign key ("approver_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "complaint_case" add constraint "complaint_case_reviewer_id_foreign" foreign key ("reviewer_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "complaint_case" add constraint "complaint_case_rerouted_to_id_foreign" foreign key ("rerouted_to_id") references "intake" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "regulator_contact" add constraint "regulator_contact_complaint_id_foreign" foreign key ("complaint_id") references "complaint_case" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "complaint_contact" add constraint "complaint_contact_complaint_id_foreign" foreign key ("complaint_id") references "complaint_case" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "complaint_contact" add constraint "complaint_contact_by_id_foreign" foreign key ("by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "allegation" add constraint "allegation_complaint_id_foreign" foreign key ("complaint_id") references "complaint_case" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "complaint_action" add constraint "complaint_action_complaint_id_foreign" foreign key ("complaint_id") references "complaint_case" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "complaint_action" add constraint "complaint_action_owner_id_foreign" foreign key ("owner_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "attachment" add constraint "attachment_added_by_id_foreign" foreign key ("added_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "agreement_item" add constraint "agreement_item_agreement_id_foreign" foreign key ("agreement_id") references "sharing_agreement" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "agreement_item" add constraint "agreement_item_reviewer_id_foreign" foreign key ("reviewer_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "outbox_mail" drop constraint "outbox_mail_letter_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_organisation_id_foreign";`);
    this.addSql(`alter table "agreement_party" drop constraint "agreement_party_organisation_id_foreign";`);
    this.addSql(`alter table "retention_override" drop constraint "retention_override_commissioner_id_foreign";`);
    this.addSql(`alter table "processor_contract" drop constraint "processor_contract_processor_id_foreign";`);
    this.addSql(`alter table "sub_processor" drop constraint "sub_processor_organisation_id_foreign";`);
    this.addSql(`alter table "user" drop constraint "user_line_manager_id_foreign";`);
    this.addSql(`alter table "user" drop constraint "user_same_human_as_id_foreign";`);
    this.addSql(`alter table "user" drop constraint "user_proposed_by_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_owner_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_author_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_submitted_by_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_advised_by_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_guardian_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_approved_by_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_attested_by_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_remediation_owner_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_suspended_by_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_suspension_advised_by_id_foreign";`);
    this.addSql(`alter table "saved_view" drop constraint "saved_view_owner_id_foreign";`);
    this.addSql(`alter table "retention_rule" drop constraint "retention_rule_proposed_by_id_foreign";`);
    this.addSql(`alter table "retention_rule" drop constraint "retention_rule_activated_by_id_foreign";`);
    this.addSql(`alter table "retention_rule" drop constraint "retention_rule_ceiling_proposed_by_id_foreign";`);
    this.addSql(`alter table "retention_rule" drop constraint "retention_rule_ceiling_confirmed_by_id_foreign";`);
    this.addSql(`alter table "retention_override" drop constraint "retention_override_proposer_id_foreign";`);
    this.addSql(`alter table "retention_override" drop constraint "retention_override_approved_by_dpo_id_foreign";`);
    this.addSql(`alter table "retention_override" drop constraint "retention_override_countersigned_by_id_foreign";`);
    this.addSql(`alter table "report_run" drop constraint "report_run_owner_id_foreign";`);
    this.addSql(`alter table "processor_contract" drop constraint "processor_contract_owner_id_foreign";`);
    this.addSql(`alter table "processor_contract" drop constraint "processor_contract_author_id_foreign";`);
    this.addSql(`alter table "processor_contract" drop constraint "processor_contract_advised_by_id_foreign";`);
    this.addSql(`alter table "processor_contract" drop constraint "processor_contract_signed_by_id_foreign";`);
    this.addSql(`alter table "processor_contract" drop constraint "processor_contract_remediation_owner_id_foreign";`);
    this.addSql(`alter table "processor_contract" drop constraint "processor_contract_suspension_advised_by_id_foreign";`);
    this.addSql(`alter table "processor_contract" drop constraint "processor_contract_suspended_by_id_foreign";`);
    this.addSql(`alter table "sub_processor_change" drop constraint "sub_processor_change_recorded_by_id_foreign";`);
    this.addSql(`alter table "sub_processor_change" drop constraint "sub_processor_change_decided_by_id_foreign";`);
    this.addSql(`alter table "processor_instruction" drop constraint "processor_instruction_recorded_by_id_foreign";`);
    this.addSql(`alter table "organisation_profile" drop constraint "organisation_profile_drafted_by_id_foreign";`);
    this.addSql(`alter table "organisation_profile" drop constraint "organisation_profile_approved_by_id_foreign";`);
    this.addSql(`alter table "note" drop constraint "note_author_id_foreign";`);
    this.addSql(`alter table "legal_hold" drop constraint "legal_hold_placed_by_id_foreign";`);
    this.addSql(`alter table "legal_hold" drop constraint "legal_hold_released_by_id_foreign";`);
    this.addSql(`alter table "intake" drop constraint "intake_owner_id_foreign";`);
    this.addSql(`alter table "intake" drop constraint "intake_logged_by_id_foreign";`);
    this.addSql(`alter table "import_run" drop constraint "import_run_owner_id_foreign";`);
    this.addSql(`alter table "due_diligence_review" drop constraint "due_diligence_review_reviewer_id_foreign";`);
    this.addSql(`alter table "due_diligence_review" drop constraint "due_diligence_review_approved_by_id_foreign";`);
    this.addSql(`alter table "due_diligence_review" drop constraint "due_diligence_review_risk_accepted_by_id_foreign";`);
    this.addSql(`alter table "deletion_certificate" drop constraint "deletion_certificate_recorded_by_id_foreign";`);
    this.addSql(`alter table "contract_clause" drop constraint "contract_clause_reviewer_id_foreign";`);
    this.addSql(`alter table "complaint_case" drop constraint "complaint_case_logged_by_id_foreign";`);
    this.addSql(`alter table "complaint_case" drop constraint "complaint_case_investigator_id_foreign";`);
    this.addSql(`alter table "complaint_case" drop constraint "complaint_case_approver_id_foreign";`);
    this.addSql(`alter table "complaint_case" drop constraint "complaint_case_reviewer_id_foreign";`);
    this.addSql(`alter table "complaint_contact" drop constraint "complaint_contact_by_id_foreign";`);
    this.addSql(`alter table "complaint_action" drop constraint "complaint_action_owner_id_foreign";`);
    this.addSql(`alter table "attachment" drop constraint "attachment_added_by_id_foreign";`);
    this.addSql(`alter table "agreement_item" drop constraint "agreement_item_reviewer_id_foreign";`);
    this.addSql(`alter table "sharing_agreement" drop constraint "sharing_agreement_supersedes_id_foreign";`);
    this.addSql(`alter table "agreement_party" drop constraint "agreement_party_agreement_id_foreign";`);
    this.addSql(`alter table "agreement_data_item" drop constraint "agreement_data_item_agreement_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_agreement_id_foreign";`);
    this.addSql(`alter table "agreement_item" drop constraint "agreement_item_agreement_id_foreign";`);
    this.addSql(`alter table "retention_rule" drop constraint "retention_rule_supersedes_id_foreign";`);
    this.addSql(`alter table "retention_override" drop constraint "retention_override_rule_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_contract_id_foreign";`);
    this.addSql(`alter table "sub_processor" drop constraint "sub_processor_contract_id_foreign";`);
    this.addSql(`alter table "sub_processor_change" drop constraint "sub_processor_change_contract_id_foreign";`);
    this.addSql(`alter table "processor_instruction" drop constraint "processor_instruction_contract_id_foreign";`);
    this.addSql(`alter table "due_diligence_review" drop constraint "due_diligence_review_contract_id_foreign";`);
    this.addSql(`alter table "deletion_certificate" drop constraint "deletion_certificate_contract_id_foreign";`);
    this.addSql(`alter table "contract_clause" drop constraint "contract_clause_contract_id_foreign";`);
    this.addSql(`alter table "sub_processor" drop constraint "sub_processor_engaged_by_id_foreign";`);
    this.addSql(`alter table "sub_processor_change" drop constraint "sub_processor_change_sub_processor_id_foreign";`);
    this.addSql(`alter table "deletion_certificate" drop constraint "deletion_certificate_sub_processor_id_foreign";`);
    this.addSql(`alter table "processor_instruction" drop constraint "processor_instruction_replaces_id_foreign";`);
    this.addSql(`alter table "complaint_case" drop constraint "complaint_case_rerouted_to_id_foreign";`);
    this.addSql(`alter table "regulator_contact" drop constraint "regulator_contact_complaint_id_foreign";`);
    this.addSql(`alter table "complaint_contact" drop constraint "complaint_contact_complaint_id_foreign";`);
    this.addSql(`alter table "allegation" drop constraint "allegation_complaint_id_foreign";`);
    this.addSql(`alter table "complaint_action" drop constraint "complaint_action_complaint_id_foreign";`);
  }

}
