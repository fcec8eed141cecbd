package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vivier.platform.database.DatabaseAccess.Account;
import org.vivier.testing.TablesOwner;

/** What the program's role may do with each table, and what only functions do for it. */
class RightsIntegrationTest {
  private static final DatabaseAccess ACCESS = TestServer.freshDatabase();
  private final JdbcClient program = as(ACCESS.application());
  private final JdbcClient owner = TablesOwner.of(ACCESS);

  /** A new table fails here until somebody has decided, and has written it down in ADR 0034 too. */
  @Test
  void everyTableIsDecided() {
    assertThat(
            program
                .sql(
                    """
                    select concat_ws(' ', c.relname,
                      case when has_table_privilege(c.oid, 'insert') then 'insert' end,
                      case when has_table_privilege(c.oid, 'update') then 'update'
                        else 'update(' || (
                          select string_agg(a.attname, ',' order by a.attname) from pg_attribute a
                          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                            and has_column_privilege(c.oid, a.attnum, 'update')) || ')' end,
                      case when has_table_privilege(c.oid, 'delete') then 'delete' end,
                      case when has_table_privilege(c.oid, 'truncate') then 'truncate' end,
                      case when has_table_privilege(c.oid, 'trigger') then 'trigger' end,
                      case when has_table_privilege(c.oid, 'maintain') then 'maintain' end)
                    from pg_class c
                    where c.relnamespace in ('public'::regnamespace, 'accommodation'::regnamespace,
                        'assessment'::regnamespace, 'measures'::regnamespace)
                      and c.relkind in ('r', 'p', 'v', 'm')
                    order by c.relname collate "C"
                    """)
                .query(String.class)
                .list())
        .containsExactlyElementsOf(
            """
            accepted_finding insert
            access_device insert update(replaces) delete
            access_request insert delete
            amendment_notice insert delete
            announced_deadline insert update(closes,wall,zone)
            answer insert update(decision_id,letter_id,owner,release_at,reversal_at,reversal_id,revision,since,state)
            answer_event insert
            answering insert update(owner,second_person)
            applicant_on_staff
            application insert update(address_answered_at,answers,compared_at,confirmed_at,disowned_at,email_index,email_rules,expires_at,frozen_revision,language,late_reason,late_until,posting_version,receipt_held,reference,reminded_of_deadline,reminded_of_expiry,reply_by,revision,sketch,state,submitted_at,touched_at,withdrawal,withdrawn_at)
            application_access insert update(email_index,expires_at,granted_at) delete
            application_email_change insert update(current_confirmed_at,ended_at,new_confirmed_at)
            application_event insert
            application_flag insert
            application_form insert
            application_link insert update(email_index,revoked_at,used_at) delete
            application_name insert delete
            application_snapshot insert
            application_snapshot_document insert
            asked_again
            assessment_event insert
            assessment_label insert
            assessment_now
            assessment_standing
            assessment_wave insert
            assignment insert update(withdrawn_at,withdrawn_why)
            assignment_now
            blind_lifted insert
            board_member insert update(hours_per_week,languages,left_at,revision,role)
            board_member_step insert delete
            bounce insert update(reported_at)
            bulk_action insert
            calibration insert update(ended_at,ended_by,opened_at)
            calibration_item insert
            calibration_note insert
            calibration_rating insert
            calibration_task insert
            case_event
            case_file
            case_measure
            case_recusal
            case_text
            cell_reopened insert
            cell_unsealed insert
            checker_settings insert update(read_at,source) delete
            conflict_declaration insert
            consensus insert
            consensus_rating insert
            criterion insert update(code_en,code_fr,position,removed_at,used_at)
            criterion_version insert
            current_consensus
            current_criterion
            data_key insert update(file_key,value_key,wrapped_by)
            deadline_notice insert delete
            decision insert
            decision_confirmation insert
            decision_end insert
            decision_told insert
            decision_upheld insert
            declaration insert update(disability,indigenous,racialized,woman) delete
            declared_conflict
            declared_lot
            document insert update(format,name,received_at,scan,scan_after,sha256,size,text,text_after,text_attempts,text_state)
            document_chunk insert
            evaluated_step
            flagged_decision
            flyway_schema_history
            inventory_entry insert update(keep_until,kept,snapshot,words)
            inventory_event insert
            job_alert insert update(confirmed_at,expires_at,frequency,next_at) delete
            job_alert_told insert delete
            journal_checkpoint insert
            journal_leaf insert
            journal_origin insert
            journal_record insert
            language_result insert
            language_result_end insert
            last_posting_address
            last_public_posting
            letter insert update(attempted_at,attempts,failure,reference,sent_at,state)
            letter_allowance insert delete
            measure_file
            measure_set
            measure_text
            membership insert update(person)
            membership_event insert
            membership_search insert update delete
            membership_terms insert
            merit_file insert update(bytes,finished_at,records,sha256)
            message insert
            message_draft insert update(id,saved_at,text) delete
            message_seen insert update(ordinal,seen_at)
            message_settled insert
            message_template insert
            method_evaluation insert
            opened_cell
            opened_mark insert
            person_link insert
            person_link_undone insert
            placement insert
            placement_withdrawal insert
            plan_cell insert update(pass_mark,scale_id) delete
            plan_step insert update(blind,goes_on,hears_within,method,minutes,name_en,name_fr,position,quorum,revision) delete
            pool insert update(revision,valid_until)
            pool_criterion insert
            pool_extension insert
            pool_notice insert update(answer,answered_at,closed_at,letter,outcome,token_hash)
            pool_process insert
            posting insert update(origin,sample,set_aside_at)
            posting_address insert delete
            posting_alias insert delete
            posting_draft insert
            posting_draft_unsaved insert update(at,base,text) delete
            posting_end
            posting_file insert
            posting_finding insert
            posting_picture insert
            posting_picture_size insert
            posting_publication insert update(material)
            posting_search insert update(head,version,vocabulary,words)
            posting_text insert
            posting_version insert update(closes,closes_promised,closes_written,latest,opens,opens_written)
            posting_version_picture insert
            preference_check insert
            preference_claim insert
            process_event insert
            process_posting insert
            process_series insert update(last)
            public_posting
            question_criterion insert update(criterion_id) delete
            rating insert
            rating_draft insert update(content,saved_at) delete
            rating_scale insert
            referral insert update(answer_by,consented_at,revision,shown_until,since,state)
            referral_event insert
            scale_anchor insert
            scheduled_tasks insert update delete
            search_word insert
            selection_draw insert update(drawn_at,drawn_by)
            selection_process insert update(area_en,area_fr,audience,classifications,closes,closes_written,closing,facts_proposed,language_requirements,locations,opens,opens_written,positions,published_at,revision,salary_currency,salary_max,salary_min,salary_per,state,tenures,term_length,title_en,title_fr,work_arrangement,zone)
            sign_in_code insert update(code_hash,tries_left,used_at) delete
            staff_authenticator insert update(confirmed_at,last_step) delete
            staff_challenge insert delete
            staff_first_step insert update(tries_left) delete
            staff_former_session insert delete
            staff_kept_form insert update(expires_at,fields,id) delete
            staff_link insert update(used_at) delete
            staff_link_request insert delete
            staff_member insert update(address,email_index,invited_at,joined_at,language,left_at,name,state)
            staff_passkey insert update(backup_state,label,signature_count,used_at,uv_initialized) delete
            staff_provider_account insert delete
            staff_recovery_code insert update(used_at) delete
            staff_recusal insert update(ended_at,ended_by)
            staff_right insert update(taken_at,taken_by)
            staff_session insert update(proved_at,seen_at) delete
            staff_work_mail insert update(looked_on) delete
            staff_work_mailed insert delete
            staff_work_opened insert
            staffing_request insert update(adviser,arrangements,classifications,criteria,details,languages,needed_by,places,positions,revision,since,state,tenures,title_en,title_fr,words)
            staffing_request_event insert
            staffing_request_series insert update(last)
            step_quality insert update(repeats)
            submitted_application
            suppressed_address insert delete
            text_block insert
            uploaded_picture insert
            vault_key insert update(wrapped,wrapped_by)
            """
                .lines()
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from application_snapshot",
        "delete from application_snapshot_document",
        "delete from application_event",
        "delete from application_form",
        "delete from application",
        "delete from data_key",
        "delete from document",
        "delete from document_chunk",
        "delete from letter",
        "delete from bounce",
        "delete from posting",
        "delete from posting_version",
        "delete from posting_file",
        "delete from posting_text",
        "delete from posting_picture",
        "delete from announced_deadline",
        "delete from journal_record",
        "update posting_text set body = ''",
        "update posting_file set source = ''",
        "delete from selection_process",
        "delete from message",
        "update message set text = ''",
        "delete from message_settled",
        "update message_template set text_en = 'x'",
        "update selection_process set number = 'X-1'",
        "update selection_process set template = true",
        "update criterion_version set text_en = 'x'",
        "delete from criterion_version",
        "delete from criterion",
        "update scale_anchor set text_en = 'x'",
        "delete from method_evaluation",
        "update method_evaluation set found = 'x'",
        "update process_event set reason = 'x'",
        "delete from process_event",
        "delete from process_posting",
        "delete from posting_draft",
        "update posting_draft set text = '{}'",
        "delete from posting_publication",
        "update posting_publication set draft = 1",
        "update accepted_finding set reason = 'x'",
        "delete from accepted_finding",
        "update text_block set body_en = 'x'",
        "delete from text_block",
        "update conflict_declaration set declared = 'none'",
        "delete from conflict_declaration",
        "update assessment_event set reason = null",
        "delete from assessment_event",
        "update assessment_standing set state = 'qualified'",
        "insert into assessment_standing select * from assessment_standing",
        "update assignment set assessor = assessor",
        "delete from assignment",
        "update consensus set mark = 0",
        "delete from consensus",
        "delete from cell_unsealed",
        "delete from cell_reopened",
        "update cell_reopened set why = 'conflict'",
        "update opened_mark set mark = 0",
        "delete from decision_upheld",
        "update assessment.calibration_rating set content = content",
        "delete from calibration",
        "delete from calibration_note",
        "update selection_draw set seed = seed",
        "delete from blind_lifted",
        "update assessment.rating set content = content",
        "delete from assessment.rating",
        "select * from accommodation.case_event",
        "select * from accommodation.case_measure",
        "select * from accommodation.case_recusal",
        "insert into measures.measure_file values (gen_random_uuid(), gen_random_uuid())",
        "update measures.measure_text set text_en = ''",
        "delete from measures.measure_set",
        "select measures.forget_measures(gen_random_uuid())",
        "update posting_version set zone = 'UTC'",
        "update letter set text = ''",
        "update document_chunk set bytes = ''",
        "update data_key set erased_at = now()",
        "truncate application_snapshot",
        "alter table application_event disable trigger all",
        "set session_replication_role = replica",
        "select pg_read_file('/etc/passwd')",
        "select pg_ls_dir('/')",
        "copy posting to '/tmp/vivier-rights'",
        "copy posting from program 'id'",
        "select lo_creat(-1)",
        "select lo_from_bytea(0, 'x')",
        "select lo_import('/etc/passwd')",
        "create table public.mine (id int)",
        "create temporary table mine (id int)",
        "create schema mine",
        "create function public.mine() returns int language sql as 'select 1'",
        "create extension dblink",
        "create publication mine",
        "create role mine",
        "create database mine",
        "alter system set log_connections = on",
        "alter role vivier_app superuser",
        "alter role vivier_app valid until 'infinity'",
        "alter role vivier_app bypassrls",
        "alter role vivier_owner password 'mine'",
        "grant vivier_owner to vivier_app",
        "set role vivier_owner",
        "set role vivier_backup",
        "set role pg_read_server_files",
        "set session authorization postgres",
        "set event_triggers = off",
        "alter event trigger vivier_sign_in disable",
        "drop schema vivier_guard cascade",
        "select rolpassword from pg_authid",
        "select pg_reload_conf()",
        "create or replace function public.require_erased(candidate uuid) returns void"
            + " language sql as ''"
      })
  void theProgramMayNot(String statement) {
    assertThatThrownBy(() -> program.sql(statement).query().listOfRows())
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner|must be superuser).*");
  }

  @Test
  void nothingIsForgottenOfAPersonWhoseKeyIsThere() {
    UUID person = UUID.randomUUID();
    program
        .sql("insert into data_key values (:id, 1, 'v', 'f', now(), null)")
        .param("id", person)
        .update();
    program
        .sql(
            """
            insert into document (id, data_key_id, started_at, received_at, scan_after, text_after,
              format, size, name, sha256)
            values (:id, :id, now(), now(), now(), now(), 'txt', 1, 'n', 's')
            """)
        .param("id", person)
        .update();
    for (String function :
        new String[] {"forget_applications", "forget_documents", "forget_letters"}) {
      assertThatThrownBy(() -> call(function, person))
          .as(function)
          .rootCause()
          .hasMessageContaining("is not destroyed");
    }
    call("remove_unfinished_document", person);
    assertThat(documents(person)).as("whole, so it stays").isOne();
    assertThatThrownBy(() ->
            program
                .sql("update document set name = 'other' where id = :id")
                .param("id", person)
                .update())
        .rootCause()
        .hasMessageContaining("was received on");

    program.sql("select destroy_data_key(:id, now())").param("id", person).query().listOfRows();
    call("forget_documents", person);
    assertThat(documents(person)).isZero();
    assertThat(
            program
                .sql("select erased_at is not null from data_key where data_key_id = :id")
                .param("id", person)
                .query(Boolean.class)
                .single())
        .as("that somebody was erased stays")
        .isTrue();
  }

  /**
   * As the owner and not as the caller: then nothing that the caller can set may lead it astray.
   */
  @Test
  void functionsThatActAsTheOwnerAreForTheirCallersAndFindNothingElse() {
    assertThat(
            owner
                .sql(
                    """
                    select p.oid::regprocedure::text from pg_proc p
                    where p.prosecdef and p.pronamespace <> 'pg_catalog'::regnamespace
                      and (p.proconfig is distinct from '{"search_path=pg_catalog, pg_temp"}'
                        or p.proacl is null
                        or exists (select from aclexplode(p.proacl) a where a.grantee = 0))
                    """)
                .query(String.class)
                .list())
        .isEmpty();
    assertThatThrownBy(() ->
            as(ACCESS.backup()).sql("select forget_momentary_letters(now())").query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() ->
            program.sql("select accommodation.forget_case(gen_random_uuid())").query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void nobodyEntersTheDatabasesThatEveryServerHas() {
    for (String other : new String[] {"postgres", "template1"}) {
      String url = ACCESS.url().replaceFirst("/[^/]+\\?", "/" + other + "?");
      Account account = ACCESS.application();
      assertThatThrownBy(() ->
              new DriverManagerDataSource(url, account.role(), account.password())
                  .getConnection()
                  .close())
          .hasMessageContaining("permission denied for database");
    }
  }

  /** An older Vivier let the program do everything with every table that came. */
  @Test
  void anOlderDatabaseLosesWhatItsProgramMightDo() {
    DatabaseAccess older = TestServer.emptyDatabase();
    Migrations.migrateTo(older, "080");
    JdbcClient ownerOfOlder = TablesOwner.of(older);
    ownerOfOlder
        .sql("grant select, insert, update, delete on all tables in schema public to vivier_app")
        .update();
    ownerOfOlder
        .sql(
            """
            alter default privileges in schema public
              grant select, insert, update, delete on tables to vivier_app
            """)
        .update();
    JdbcClient its =
        JdbcClient.create(
            new DriverManagerDataSource(
                older.url(), older.application().role(), older.application().password()));
    assertThat(its.sql("delete from application_snapshot").update()).isZero();
    Migrations.apply(older);
    assertThatThrownBy(() -> its.sql("delete from application_snapshot").update())
        .rootCause()
        .hasMessageContaining("permission denied");
    ownerOfOlder.sql("create table later (id int)").update();
    assertThat(its.sql("insert into later values (1)").update()).isOne();
    assertThatThrownBy(() -> its.sql("delete from later").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  /** One role for everything: everything works, and nothing is kept from it. */
  @Test
  void aDatabaseWithOneRoleWorksToo() {
    DatabaseAccess empty = TestServer.emptyDatabase();
    DatabaseAccess one =
        new DatabaseAccess(
            empty.url(), empty.owner(), empty.owner(), empty.owner().role(), empty.owner());
    Migrations.apply(one);
    JdbcClient all = TablesOwner.of(one);
    UUID person = UUID.randomUUID();
    all.sql("insert into data_key values (:id, 1, 'v', 'f', now(), null)")
        .param("id", person)
        .update();
    assertThat(
            all.sql("select destroy_data_key(:id, now())")
                .param("id", person)
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(all.sql("delete from application_snapshot").update()).isZero();
  }

  private void call(String function, UUID person) {
    program.sql("select %s(:id)".formatted(function)).param("id", person).query().listOfRows();
  }

  private long documents(UUID person) {
    return program
        .sql("select count(*) from document where data_key_id = :id")
        .param("id", person)
        .query(Long.class)
        .single();
  }

  private static JdbcClient as(Account account) {
    return JdbcClient.create(
        new DriverManagerDataSource(ACCESS.url(), account.role(), account.password()));
  }
}
