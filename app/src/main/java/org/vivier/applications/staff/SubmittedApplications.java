package org.vivier.applications.staff;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Flag;
import org.vivier.applications.HistoryActor;
import org.vivier.applications.HistoryEntry;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.Snapshot;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.SealedAnswers;
import org.vivier.applications.record.Snapshots;
import org.vivier.applications.signals.Flags;
import org.vivier.documents.Document;
import org.vivier.documents.DocumentId;
import org.vivier.documents.Documents;
import org.vivier.forms.Questions;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/**
 * Opens what was submitted. On record is who looked only by {@link LookAtApplications}; whoever
 * reads here writes down itself what it shows to whom.
 */
@Repository
public class SubmittedApplications {
  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final Snapshots snapshots;
  private final SealedAnswers sealed;
  private final DataKeys keys;
  private final Documents documents;
  private final Flags flags;

  // Each is one part of what an application is; nothing here decides anything.
  SubmittedApplications(
      JdbcClient jdbc,
      ApplicationRows rows,
      Snapshots snapshots,
      SealedAnswers sealed,
      DataKeys keys,
      Documents documents,
      Flags flags) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.snapshots = snapshots;
    this.sealed = sealed;
    this.keys = keys;
    this.documents = documents;
    this.flags = flags;
  }

  /** What was submitted, with the texts of its files; nothing for drafts and erased ones. */
  @Transactional(readOnly = true)
  public Optional<SubmittedApplication> find(ApplicationId id) {
    return rows.find(id)
        .filter(application -> !application.isDraft())
        .map(application -> opened(application, false));
  }

  /** The same with flags and history. */
  @Transactional(readOnly = true)
  public Optional<SubmittedApplication> whole(ApplicationId id) {
    return rows.find(id)
        .filter(application -> !application.isDraft())
        .map(application -> opened(application, true));
  }

  private SubmittedApplication opened(Application application, boolean whole) {
    DataKey key = keys.of(application.dataKey());
    List<Snapshot> submitted = snapshots.of(application);
    Set<DocumentId> attached =
        submitted.stream()
            .flatMap(snapshot -> snapshot.documents().stream())
            .collect(Collectors.toSet());
    Map<Document, Optional<String>> files = documents.whole(key, attached);
    Map<DocumentId, String> texts = new HashMap<>();
    files.forEach((file, text) -> text.ifPresent(read -> texts.put(file.id(), read)));
    Happened seen = whole ? happened(application.id().value()) : new Happened(List.of(), List.of());
    return new SubmittedApplication(
        application, submitted, List.copyOf(files.keySet()), texts, seen.flags(), seen.history());
  }

  /** What happened, and what is worth a look. */
  private record Happened(List<Flag> flags, List<HistoryEntry> history) {}

  /** Both at once: whoever opens an application sees them together. */
  private Happened happened(UUID id) {
    List<Flag> raised = new ArrayList<>();
    List<HistoryEntry> entries = new ArrayList<>();
    jdbc.sql(
            """
            select at, 0 as id, kind, null as actor, cast(detail as text) as flag
            from application_flag where application_id = :id
            union all
            select at, id, kind, actor, null from application_event where application_id = :id
            order by id, at, kind
            """)
        .param("id", id)
        .query(row -> {
          String flag = row.getString("flag");
          String kind = row.getString("kind");
          if (flag != null) {
            raised.add(flags.read(kind, flag));
          } else {
            entries.add(
                new HistoryEntry(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    HistoryKind.of(kind),
                    HistoryActor.of(row.getString("actor"))));
          }
        });
    return new Happened(raised, entries);
  }

  /** One version of what was submitted, with the texts of its files; nothing for erased people. */
  @Transactional(readOnly = true)
  public Optional<SubmittedVersion> version(ApplicationId id, int number) {
    return snapshots
        .find(id, number)
        .map(found -> {
          DataKey key = keys.of(found.dataKey());
          return new SubmittedVersion(
              found.dataKey(),
              found.snapshot(),
              found.snapshot().documents().isEmpty()
                  ? Map.of()
                  : documents.texts(key, found.snapshot().documents()));
        });
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Newest(UUID application, DataKeyId dataKey, int number, byte[] answers) {}

  /** The names of these applicants; those who were erased have none. */
  @Transactional(readOnly = true)
  public Map<ApplicationId, String> names(Collection<ApplicationId> applications) {
    List<Newest> newest = new ArrayList<>();
    jdbc.sql(
            """
            select distinct on (s.application_id) s.application_id, a.data_key_id, s.number,
              s.answers
            from application_snapshot s join application a on a.id = s.application_id
            where s.application_id = any (:ids) and a.state <> 'erased'
            order by s.application_id, s.number desc
            """)
        .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
        .query(row -> {
          newest.add(
              new Newest(
                  row.getObject("application_id", UUID.class),
                  DataKeyId.in(row),
                  row.getInt("number"),
                  row.getBytes("answers")));
        });
    Map<DataKeyId, DataKey> found =
        newest.isEmpty()
            ? Map.of()
            : keys.ofAll(newest.stream().map(Newest::dataKey).collect(Collectors.toSet()));
    Map<ApplicationId, String> names = new HashMap<>();
    for (Newest one : newest) {
      DataKey key = found.get(one.dataKey());
      if (key != null) {
        names.put(
            new ApplicationId(one.application()),
            sealed
                .openFrozen(key, one.application(), one.number(), one.answers())
                .first(Questions.NAME));
      }
    }
    return names;
  }
}
