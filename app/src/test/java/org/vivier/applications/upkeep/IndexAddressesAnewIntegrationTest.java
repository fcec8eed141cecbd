package org.vivier.applications.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.SealedAnswers;
import org.vivier.forms.Questions;
import org.vivier.vault.DataKeys;
import org.vivier.vault.EmailIndex;

/** What a Vivier before 0.2 stored: addresses with marks that nobody sees, indexed with them. */
@ApplicationsTest
class IndexAddressesAnewIntegrationTest {
  private static final byte[] OLD = new byte[32];

  @Autowired Desk desk;
  @Autowired ApplicationRows rows;
  @Autowired IndexAddressesAnew index;
  @Autowired EmailIndex emails;
  @Autowired SealedAnswers sealed;
  @Autowired DataKeys keys;
  @Autowired JdbcClient jdbc;

  @Test
  void findsWhatWasStoredWithAnInvisibleMark() {
    String email = address();
    Draft draft = desk.completed(desk.posting(""), email);
    Draft submitted = desk.submitted(desk.posting(""), email);
    older(draft, "\ufeff" + email, 1);
    older(submitted, email + "\u200b", 2);
    assertThat(byIndex(email)).isZero();
    while (index.handle() > 0) {
      // All batches.
    }
    assertThat(byIndex(email)).isEqualTo(2);
    assertThat(linksByIndex(submitted, email)).isPositive();
    assertThat(desk.maybeToken(submitted)).isPresent();
    desk.answer(submitted);
  }

  @Test
  void leavesToTheOwnerWhichOfTwoCounts() {
    String email = address();
    var posting = desk.posting("");
    Draft first = desk.submitted(posting, email);
    desk.answer(first);
    older(first, email + "\u200b", 3);
    Draft second = desk.submitted(posting, email);
    desk.answer(second);
    assertThat(of(second).address().confirmedAt()).isNotNull();
    while (index.handle() > 0) {
      // All batches.
    }
    assertThat(byIndex(email)).isEqualTo(2);
    assertThat(of(first).address().confirmedAt()).isNull();
    assertThat(of(second).address().confirmedAt()).isNotNull();
  }

  @Test
  void looksOnceAtEach() {
    Draft draft = desk.completed(desk.posting(""), address());
    older(draft, "\u00ad", 4);
    while (index.handle() > 0) {
      // All batches.
    }
    assertThat(index.handle()).isZero();
    assertThat(
            jdbc.sql("select email_index is null from application where id = :id")
                .param("id", draft.id().value())
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private static String address() {
    return UUID.randomUUID() + "@example.org";
  }

  /** Makes of it what an older Vivier would have stored. */
  private void older(Draft draft, String typed, int different) {
    byte[] old = OLD.clone();
    old[0] = (byte) different;
    Application now = of(draft);
    var answers = now.answers().with(Map.of(Questions.EMAIL, java.util.List.of(typed)), 1);
    for (String table : new String[] {"application_access", "application_link"}) {
      jdbc.sql(
              "update %s set email_index = :old where application_id = :id and email_index is not null"
                  .formatted(table))
          .param("old", old)
          .param("id", draft.id().value())
          .update();
    }
    jdbc.sql(
            """
            update application set answers = :answers, email_index = :old, email_rules = 0
            where id = :id
            """)
        .param("answers", sealed.seal(keys.of(now.dataKey()), draft.id().value(), answers))
        .param("old", old)
        .param("id", draft.id().value())
        .update();
  }

  private long byIndex(String email) {
    return jdbc.sql("select count(*) from application where email_index = :index")
        .param("index", emails.of(email))
        .query(Long.class)
        .single();
  }

  private long linksByIndex(Draft draft, String email) {
    return jdbc.sql(
            "select count(*) from application_link where application_id = :id and email_index ="
                + " :index")
        .param("id", draft.id().value())
        .param("index", emails.of(email))
        .query(Long.class)
        .single();
  }

  private Application of(Draft draft) {
    return rows.find(draft.id()).orElseThrow();
  }
}
