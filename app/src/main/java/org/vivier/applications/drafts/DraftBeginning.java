package org.vivier.applications.drafts;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationTerms;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.record.ApplicationTransitions;
import org.vivier.applications.record.SealedAnswers;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;
import org.vivier.platform.record.Actor;
import org.vivier.platform.web.ReceivedAt;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** Begins drafts: a key, answers that are known already, a record. */
@Component
public class DraftBeginning {
  private final ApplicationTransitions transitions;
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final SealedAnswers answers;
  private final ApplicationTerms terms;
  private final ApplicationHistory history;
  private final ReceivedAt arrival;

  DraftBeginning(
      ApplicationTransitions transitions,
      JdbcClient jdbc,
      DataKeys keys,
      SealedAnswers answers,
      ApplicationTerms terms,
      ApplicationHistory history,
      ReceivedAt arrival) {
    this.transitions = transitions;
    this.jdbc = jdbc;
    this.keys = keys;
    this.answers = answers;
    this.terms = terms;
    this.history = history;
    this.arrival = arrival;
  }

  /** A new draft that nobody may see yet, in the caller's transaction. */
  ApplicationId begin(PublicPosting posting, Language language) {
    ApplicationId id = insert(posting, language);
    history.record(id, HistoryKind.STARTED);
    return id;
  }

  /** The same, begun for somebody by a member of staff of this name. */
  public ApplicationId beginFor(PublicPosting posting, Language language, Actor by, String staff) {
    ApplicationId id = insert(posting, language);
    history.recordOfStaff(id, HistoryKind.STARTED, by, staff, Map.of());
    return id;
  }

  private ApplicationId insert(PublicPosting posting, Language language) {
    Instant now = arrival.instant();
    ApplicationId id = new ApplicationId(UUID.randomUUID());
    DataKey key = keys.create(DataKeyId.random());
    transitions.begin(
        new ApplicationTransitions.Beginning(
            id,
            key.id(),
            posting,
            language,
            sealed(key, id, language),
            now,
            terms.erasureOfDraft(now)));
    announce(posting);
    return id;
  }

  /** We write in the language of the page. That of exam and interview is for them to choose. */
  private byte[] sealed(DataKey key, ApplicationId id, Language language) {
    List<String> tag = List.of(language.tag());
    return answers.seal(key, id.value(), new Answers(Map.of(Questions.LANGUAGE, tag), Map.of()));
  }

  /** From now on, a change of the deadline is noticed. */
  private void announce(PublicPosting posting) {
    Instant closes = posting.schedule().ends();
    LocalDateTime wall = posting.schedule().endsByTheClock();
    jdbc.sql(
            """
            insert into announced_deadline (posting_id, closes, wall, zone)
            values (:posting, :closes, :wall, :zone)
            on conflict do nothing
            """)
        .param("posting", posting.id().value())
        .param("closes", closes == null ? null : closes.atOffset(UTC))
        .param("wall", wall, Types.TIMESTAMP)
        .param("zone", posting.schedule().zone().getId())
        .update();
  }
}
