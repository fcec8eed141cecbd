package org.vivier.applications.record;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationTerms;
import org.vivier.format.Invisible;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;
import org.vivier.vault.DataKeys;
import org.vivier.vault.EmailIndex;

/** Writes changed answers of a locked application, and what follows from them. */
@Component
public class DraftWriter {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final SealedAnswers sealed;
  private final EmailIndex emails;
  private final ApplicationTerms terms;
  private final Clock clock;

  DraftWriter(
      JdbcClient jdbc,
      DataKeys keys,
      SealedAnswers sealed,
      EmailIndex emails,
      ApplicationTerms terms,
      Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.sealed = sealed;
    this.emails = emails;
    this.terms = terms;
    this.clock = clock;
  }

  /** Answers as they stand after a change, and the revision that it made. */
  public record Written(int revision, Answers answers) {}

  /** Stores the changed answers. */
  public Written write(Application locked, Map<String, List<String>> changed) {
    int revision = locked.revision() + 1;
    Answers answers = locked.answers().with(changed, revision);
    store(locked, answers, revision);
    return new Written(revision, answers);
  }

  public void store(Application locked, Answers answers, int revision) {
    Instant now = clock.instant();
    boolean draft = locked.isDraft();
    jdbc.sql(
            """
            update application set answers = :answers, revision = :revision, touched_at = :now,
              language = :language, reminded_of_expiry = null,
              expires_at = case when :draft then greatest(:expires, late_until) else expires_at end,
              email_index = case when :draft then :index else email_index end,
              address_answered_at = case when :draft and email_index is distinct from :index
                then null else address_answered_at end
            where id = :id
            """)
        .param("answers", sealed.seal(keys.of(locked.dataKey()), locked.id().value(), answers))
        .param("revision", revision)
        .param("now", now.atOffset(UTC))
        .param("language", language(answers).orElse(locked.language()).tag())
        .param("draft", draft)
        .param(
            "expires",
            terms.erasureOfDraft(now).atOffset(UTC),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("index", index(answers), java.sql.Types.BINARY)
        .param("id", locked.id().value())
        .update();
  }

  private byte @Nullable [] index(Answers answers) {
    String email = answers.first(Questions.EMAIL);
    return Invisible.only(email) ? null : emails.of(email);
  }

  private static Optional<Language> language(Answers answers) {
    return Language.ofTag(answers.first(Questions.LANGUAGE));
  }
}
