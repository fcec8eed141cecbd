package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.staff.Role;
import org.vivier.staff.Scope;
import org.vivier.testing.TestStaff;

/** The auditor looks who did what; whoever is a party finds nothing of it. */
class JournalPagesIntegrationTest extends StaffSite {
  private static final Scope PROCESS = new Scope("process", "p-1234");

  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  private final UUID application = UUID.randomUUID();
  private final Subject thing = Subject.of("application", application);
  private TestStaff.Colleague auditor;
  private TestStaff.Session session;

  @BeforeEach
  void somethingHappened() {
    auditor = staff.colleague().with(Role.AUDITOR);
    clock.setTo(Instant.parse("2026-06-15T14:00:00Z"));
    record(Recorded.of("application.withdrawn", Actor.CANDIDATE, thing));
    clock.setTo(Instant.parse("2026-06-17T14:00:00Z"));
    record(Recorded.of("application.reinstated", Actor.CANDIDATE, thing).on(PROCESS.subject()));
    record(Recorded.of("application.withdrawn", Actor.OPERATOR, thing).with("version", 3));
    session = auditor.session();
  }

  private void record(Recorded recorded) {
    transaction.executeWithoutResult(status -> events.publishEvent(recorded));
  }

  @Test
  void isFoundByObjectActPersonAndTimeInBothLanguages() {
    String found = "/en/staff/audit?object=" + application;
    assertThat(rows(found)).isEqualTo(3);
    assertThat(get(found, session).body())
        .contains("Withdrawal taken back", "Version: 3", "not sealed yet");
    assertThat(get("/fr/personnel/registre?object=application:" + application, session).body())
        .contains("Retrait annulé", "La personne candidate", "pas encore scellée");
    assertThat(rows(found + "&act=application.reinstated")).isEqualTo(1);
    assertThat(rows(found + "&person=operator")).isEqualTo(1);
    assertThat(rows(found + "&from=2026-06-16")).isEqualTo(2);
    assertThat(rows(found + "&until=2026-06-15")).isEqualTo(1);
    assertThat(rows(found + "&from=yesterday")).isEqualTo(3);
    assertThat(rows("/en/staff/audit?object=" + UUID.randomUUID())).isZero();
    assertThat(rows("/en/staff/audit?object=%27%3B--&act=%25&person=nobody")).isZero();
  }

  @Test
  void aRecordShowsWhatTookItBackAndWhatItTookBack() {
    String path = "/en/staff/audit/" + id("application.reinstated");
    assertThat(get(path, session).body())
        .contains("Takes back what was done on", "Taken back on", "this record", "\"v\":1")
        .doesNotContain("/proof\"");
    assertThat(get(path + "/proof", session).statusCode()).isEqualTo(404);
    assertThat(get("/en/staff/audit/999999999", session).statusCode()).isEqualTo(404);
    assertThat(get("/en/staff/audit/first", session).statusCode()).isEqualTo(404);
  }

  @Test
  void whoIsAPartyFindsNothingOfIt() {
    long record = id("application.reinstated");
    // Which ends the sessions, as everything does that takes rights away.
    auditor.recusedFrom(PROCESS);
    session = auditor.session();
    assertThat(rows("/en/staff/audit?object=" + application)).isEqualTo(2);
    assertThat(get("/en/staff/audit/" + record, session).statusCode()).isEqualTo(404);
    assertThat(get("/en/staff/audit/" + (record - 1), session).body())
        .doesNotContain("Withdrawal taken back", "Taken back on");
  }

  @Test
  void isForAuditorsAlone() {
    TestStaff.Session adviser = staff.colleague().with(Role.HR_ADVISER).session();
    assertThat(get("/en/staff/audit", adviser).statusCode()).isEqualTo(404);
    assertThat(get("/en/staff/audit", session).statusCode()).isEqualTo(200);
  }

  private int rows(String path) {
    HttpResponse<String> answer = get(path, session);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().split("<th scope=\"row\">", -1).length - 1;
  }

  private long id(String act) {
    return jdbc.sql(
            """
            select id from journal_record
            where act = :act and subjects ->> 0 = :subject order by id limit 1
            """)
        .param("act", act)
        .param("subject", thing.toString())
        .query(Long.class)
        .single();
  }
}
