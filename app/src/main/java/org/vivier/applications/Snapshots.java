package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.access.Secrets;
import org.vivier.applications.form.Answers;
import org.vivier.applications.form.ApplicationForm;
import org.vivier.applications.form.Question;
import org.vivier.documents.DocumentId;
import org.vivier.format.Language;
import org.vivier.vault.CandidateKeys;
import tools.jackson.databind.json.JsonMapper;

/** What was submitted, frozen. The database lets nobody change it. */
@Component
class Snapshots {
  private final JdbcClient jdbc;
  private final CandidateKeys keys;
  private final SealedAnswers sealed;
  private final JsonMapper json;

  Snapshots(JdbcClient jdbc, CandidateKeys keys, SealedAnswers sealed, JsonMapper json) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.sealed = sealed;
    this.json = json;
  }

  /** Freezes the answers that a draft gives to what is asked, with the form that asks. */
  void freezeFirst(Application draft, int postingVersion, ApplicationForm form, Instant now) {
    freeze(1, draft, postingVersion, form, now);
  }

  /** Freezes them once more after a correction; returns the snapshot's number. */
  int freezeNext(Application corrected, int postingVersion, ApplicationForm form, Instant now) {
    int number = count(corrected.id()) + 1;
    freeze(number, corrected, postingVersion, form, now);
    return number;
  }

  private void freeze(
      int number, Application application, int postingVersion, ApplicationForm form, Instant now) {
    Answers asked = asked(form, application.answers());
    String asJson = json.writeValueAsString(form);
    byte[] hash = Secrets.hash(asJson.getBytes(StandardCharsets.UTF_8));
    jdbc.sql(
            """
            with form as (
              insert into application_form (hash, form, first_used_at)
              values (:hash, cast(:form as jsonb), :now) on conflict do nothing)
            insert into application_snapshot (application_id, number, taken_at, posting_version,
              revision, language, form_hash, answers, documents)
            values (:id, :number, :now, :version, :revision, :language, :hash, :answers, :documents)
            """)
        .param("hash", hash)
        .param("form", asJson)
        .param("now", now.atOffset(UTC))
        .param("id", application.id().value())
        .param("number", number)
        .param("version", postingVersion)
        .param("revision", application.revision())
        .param("language", application.language().tag())
        .param(
            "answers",
            sealed.freeze(
                keys.of(application.candidate()), application.id().value(), number, asked))
        .param("documents", documents(form, asked))
        .update();
  }

  List<Snapshot> of(Application application) {
    var key = keys.of(application.candidate());
    UUID id = application.id().value();
    return jdbc.sql(
            """
            select s.*, f.form from application_snapshot s
            join application_form f on f.hash = s.form_hash
            where s.application_id = :id order by s.number
            """)
        .param("id", id)
        .query((row, n) ->
            new Snapshot(
                row.getInt("number"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getInt("posting_version"),
                Language.ofTag(row.getString("language")).orElseThrow(),
                json.readValue(row.getString("form"), ApplicationForm.class),
                sealed.openFrozen(key, id, row.getInt("number"), row.getBytes("answers")),
                Arrays.stream((UUID[]) row.getArray("documents").getArray())
                    .map(DocumentId::new)
                    .toList()))
        .list();
  }

  /** Whether a file belongs to something that was submitted, and so must stay. */
  boolean hold(ApplicationId application, DocumentId document) {
    return jdbc.sql(
            """
            select exists (select 1 from application_snapshot
              where application_id = :id and :document = any (documents))
            """)
        .param("id", application.value())
        .param("document", document.value())
        .query(Boolean.class)
        .single();
  }

  private int count(ApplicationId application) {
    return jdbc.sql(
            "select coalesce(max(number), 0) from application_snapshot where application_id = :id")
        .param("id", application.value())
        .query(Integer.class)
        .single();
  }

  private static Answers asked(ApplicationForm form, Answers answers) {
    Set<String> keys =
        form.questions()
            .filter(question -> form.asks(question, answers))
            .map(Question::key)
            .collect(Collectors.toSet());
    return new Answers(answers.only(keys), answers.since());
  }

  private static UUID[] documents(ApplicationForm form, Answers answers) {
    return AttachedFiles.in(form, answers).map(DocumentId::value).distinct().toArray(UUID[]::new);
  }
}
