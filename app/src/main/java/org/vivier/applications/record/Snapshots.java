package org.vivier.applications.record;

import static java.time.ZoneOffset.UTC;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.AttachedFiles;
import org.vivier.applications.Snapshot;
import org.vivier.documents.DocumentId;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Question;
import org.vivier.forms.Questions;
import org.vivier.platform.Sha256;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.NameIndex;
import tools.jackson.databind.json.JsonMapper;

/** What was submitted, frozen. The database lets nobody change it. */
@Component
public class Snapshots {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final SealedAnswers sealed;
  private final NameIndex names;
  private final JsonMapper json;

  Snapshots(
      JdbcClient jdbc, DataKeys keys, SealedAnswers sealed, NameIndex names, JsonMapper json) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.sealed = sealed;
    this.names = names;
    this.json = json;
  }

  /** Freezes the answers that a draft gives to what is asked, with the form that asks. */
  public void freezeFirst(
      Application draft, int postingVersion, ApplicationForm form, Instant now) {
    freeze(1, draft, postingVersion, form, now);
  }

  /** Freezes them once more after a correction; returns the snapshot's number. */
  public int freezeNext(
      Application corrected, int postingVersion, ApplicationForm form, Instant now) {
    int number = count(corrected.id()) + 1;
    freeze(number, corrected, postingVersion, form, now);
    return number;
  }

  private void freeze(
      int number, Application application, int postingVersion, ApplicationForm form, Instant now) {
    Answers asked = asked(form, application.answers());
    String asJson = json.writeValueAsString(form);
    byte[] hash = Sha256.of(asJson.getBytes(StandardCharsets.UTF_8));
    jdbc.sql(
            """
            with form as (
              insert into application_form (hash, form, first_used_at)
              values (:hash, cast(:form as jsonb), :now) on conflict do nothing),
            former as (
              delete from application_name
              where application_id = :id and part <> all (cast(:names as bytea[]))),
            names as (
              insert into application_name (application_id, part)
              select :id, part from unnest(cast(:names as bytea[])) part on conflict do nothing),
            snapshot as (
              insert into application_snapshot (application_id, number, taken_at, posting_id,
                posting_version, revision, language, exam_language, interview_language, form_hash,
                answers, source)
              values (:id, :number, :now, :posting, :version, :revision, :language, :exam,
                :interview, :hash, :answers, :source))
            insert into application_snapshot_document (application_id, number, position, document_id)
            select :id, :number, listed.position, listed.id
            from unnest(:documents) with ordinality as listed (id, position)
            """)
        .param("names", names.of(asked.first(Questions.NAME)).toArray(byte[][]::new))
        .param("exam", language(asked, Questions.EXAM_LANGUAGE), Types.VARCHAR)
        .param("interview", language(asked, Questions.INTERVIEW_LANGUAGE), Types.VARCHAR)
        .param("source", source(form, asked), Types.VARCHAR)
        .param("hash", hash)
        .param("form", asJson)
        .param("now", now.atOffset(UTC))
        .param("id", application.id().value())
        .param("number", number)
        .param("posting", application.posting().value())
        .param("version", postingVersion)
        .param("revision", application.revision())
        .param("language", application.language().tag())
        .param(
            "answers",
            sealed.freeze(keys.of(application.dataKey()), application.id().value(), number, asked))
        .param("documents", documents(form, asked))
        .update();
  }

  public List<Snapshot> of(Application application) {
    var key = keys.of(application.dataKey());
    UUID id = application.id().value();
    return jdbc.sql(
            """
            select s.*, f.form,
              array(select d.document_id from application_snapshot_document d
                where d.application_id = s.application_id and d.number = s.number
                order by d.position) as documents
            from application_snapshot s
            join application_form f on f.hash = s.form_hash
            where s.application_id = :id order by s.number
            """)
        .param("id", id)
        .query((row, n) -> snapshot(row, key, id))
        .list();
  }

  /** A snapshot and whose key opens it. */
  public record Found(DataKeyId dataKey, Snapshot snapshot) {}

  /** One of them, while the person is not erased; the key that opens it comes along. */
  @Transactional(readOnly = true)
  public Optional<Found> find(ApplicationId application, int number) {
    UUID id = application.value();
    return jdbc.sql(
            """
            select s.*, f.form, a.data_key_id, %s,
              array(select d.document_id from application_snapshot_document d
                where d.application_id = s.application_id and d.number = s.number
                order by d.position) as documents
            from application_snapshot s
            join application_form f on f.hash = s.form_hash
            join application a on a.id = s.application_id
            %s
            where s.application_id = :id and s.number = :number and a.state <> 'erased'
            """
                .formatted(DataKeys.COLUMNS, DataKeys.JOIN))
        .param("id", id)
        .param("number", number)
        .query((row, n) -> {
          DataKeyId dataKey = DataKeyId.in(row);
          Optional<DataKey> key = keys.in(row);
          return key.isEmpty()
              ? Optional.<Found>empty()
              : Optional.of(new Found(dataKey, snapshot(row, key.get(), id)));
        })
        .optional()
        .flatMap(found -> found);
  }

  /**
   * Several of several people, in one query: of whom no key is there, none.
   *
   * @param numbers of each application in turn
   * @param people by their candidates' ids
   */
  public Map<UUID, List<Found>> all(
      List<UUID> applications, List<Integer> numbers, Map<DataKeyId, DataKey> people) {
    Map<UUID, List<Found>> found = new HashMap<>();
    jdbc.sql(
            """
            select s.*, f.form, a.data_key_id,
              array(select d.document_id from application_snapshot_document d
                where d.application_id = s.application_id and d.number = s.number
                order by d.position) as documents
            from unnest(cast(:ids as uuid[]), cast(:numbers as int[])) wanted (id, number)
            join application_snapshot s
              on s.application_id = wanted.id and s.number = wanted.number
            join application_form f on f.hash = s.form_hash
            join application a on a.id = s.application_id
            where a.state <> 'erased'
            """)
        .param("ids", applications.toArray(UUID[]::new))
        .param("numbers", numbers.toArray(Integer[]::new))
        .query(row -> {
          UUID id = row.getObject("application_id", UUID.class);
          DataKeyId dataKey = DataKeyId.in(row);
          @Nullable DataKey key = people.get(dataKey);
          if (key != null) {
            found
                .computeIfAbsent(id, of -> new ArrayList<>())
                .add(new Found(dataKey, snapshot(row, key, id)));
          }
        });
    return found;
  }

  /**
   * Every answer that these people ever submitted, whichever version it stood in.
   *
   * @param people by their candidates' ids
   */
  public List<Answers> answers(Map<DataKeyId, DataKey> people) {
    return jdbc.sql(
            """
            select s.application_id, s.number, s.answers, a.data_key_id
            from application_snapshot s join application a on a.id = s.application_id
            where a.data_key_id = any (:people) and a.state <> 'erased'
            """)
        .param("people", people.keySet().stream().map(DataKeyId::value).toArray(UUID[]::new))
        .query((row, n) ->
            sealed.openFrozen(
                java.util.Objects.requireNonNull(people.get(DataKeyId.in(row))),
                row.getObject("application_id", UUID.class),
                row.getInt("number"),
                row.getBytes("answers")))
        .list();
  }

  private Snapshot snapshot(ResultSet row, DataKey key, UUID application) throws SQLException {
    return new Snapshot(
        row.getInt("number"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getInt("posting_version"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        json.readValue(row.getString("form"), ApplicationForm.class),
        sealed.openFrozen(key, application, row.getInt("number"), row.getBytes("answers")),
        Arrays.stream((UUID[]) row.getArray("documents").getArray()).map(DocumentId::new).toList());
  }

  /** Whether a file belongs to something that was submitted, and so must stay. */
  public boolean hold(ApplicationId application, DocumentId document) {
    return jdbc.sql(
            """
            select exists (select 1 from application_snapshot_document
              where application_id = :id and document_id = :document)
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

  /** In clear, because it says nothing about who it is and decides who may assess. */
  private static @Nullable String language(Answers asked, String question) {
    return Language.ofTag(asked.first(question)).map(Language::tag).orElse(null);
  }

  /** In clear, for reports: a word of the form's own list, never what somebody wrote. */
  private static @Nullable String source(ApplicationForm form, Answers asked) {
    return form.question(Questions.SOURCE)
        .flatMap(question -> question.option(asked.first(Questions.SOURCE)))
        .map(Question.Option::value)
        .orElse(null);
  }

  private static UUID[] documents(ApplicationForm form, Answers answers) {
    return AttachedFiles.in(form, answers).map(DocumentId::value).distinct().toArray(UUID[]::new);
  }
}
