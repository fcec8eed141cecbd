package org.vivier.applications;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.documents.DocumentId;
import org.vivier.documents.ScannedFile;
import org.vivier.documents.ScannedFiles;
import org.vivier.postings.PostingId;

/** Everything that was submitted, for staff: read without anybody's key. */
@Repository
public class ApplicationList {
  private final JdbcClient jdbc;
  private final Flags flags;
  private final ScannedFiles files;

  ApplicationList(JdbcClient jdbc, Flags flags, ScannedFiles files) {
    this.jdbc = jdbc;
    this.flags = flags;
    this.files = files;
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Row(
      UUID id,
      String reference,
      UUID posting,
      ApplicationState state,
      OffsetDateTime submittedAt,
      LocalDate replyBy,
      UUID[] documents,
      AddressStanding address,
      boolean confirmed,
      String beside,
      String counts) {}

  /** All of them, those that must hear first at the top. */
  public List<ListedApplication> all() {
    return list(null);
  }

  /** Those for one posting, in the same order. */
  public List<ListedApplication> of(PostingId posting) {
    return list(posting.value());
  }

  private List<ListedApplication> list(@Nullable UUID posting) {
    List<Row> rows = rows(posting);
    Map<UUID, List<Flag>> raised = flags.of(rows.stream().map(Row::id).toList());
    Map<DocumentId, ScannedFile> found =
        files.of(rows.stream().flatMap(ApplicationList::documents).toList());
    return rows.stream()
        .map(row ->
            new ListedApplication(
                row.reference(),
                new PostingId(row.posting()),
                row.state(),
                row.submittedAt().toInstant(),
                row.replyBy(),
                row.address(),
                flags(row, raised.getOrDefault(row.id(), List.of())),
                documents(row).map(found::get).filter(Objects::nonNull).toList()))
        .collect(Collectors.toList());
  }

  private List<Row> rows(@Nullable UUID posting) {
    return jdbc.sql(
            """
            select a.id, a.reference, a.posting_id, a.state, a.submitted_at, a.reply_by,
              coalesce((select s.documents from application_snapshot s
                where s.application_id = a.id order by s.number desc limit 1), '{}') as documents,
              case when a.disowned_at is not null then 'DISOWNED'
                when a.address_answered_at is not null then 'ANSWERED' else 'SILENT' end as address,
              a.confirmed_at is not null as confirmed,
              coalesce(b.others, '') as others, coalesce(b.counts, '') as counts
            from application a
            left join lateral (
              select string_agg(o.reference, ', ' order by o.submitted_at, o.id) as others,
                min(o.reference) filter (where o.confirmed_at is not null) as counts
              from application o
              where a.state = 'submitted' and o.state = 'submitted' and o.id <> a.id
                and o.posting_id = a.posting_id and o.email_index = a.email_index) b on true
            where a.state <> 'draft' and a.posting_id = coalesce(cast(:posting as uuid), a.posting_id)
            order by a.reply_by, a.submitted_at, a.id
            """)
        .param("posting", posting)
        .query((row, n) ->
            new Row(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("posting_id", UUID.class),
                ApplicationState.of(row.getString("state")),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getObject("reply_by", LocalDate.class),
                (UUID[]) row.getArray("documents").getArray(),
                AddressStanding.valueOf(row.getString("address")),
                row.getBoolean("confirmed"),
                row.getString("others"),
                row.getString("counts")))
        .list();
  }

  /** Those that were raised, and which others have the same address. */
  private static List<Flag> flags(Row row, List<Flag> raised) {
    if (row.beside().isEmpty()) {
      return raised;
    }
    Flag beside =
        row.confirmed()
            ? new Flag("first", List.of(row.beside()))
            : row.counts().isEmpty()
                ? new Flag("beside", List.of(row.beside()))
                : new Flag("second", List.of(row.counts()));
    return Stream.concat(Stream.of(beside), raised.stream()).toList();
  }

  private static Stream<DocumentId> documents(Row row) {
    return Arrays.stream(row.documents()).map(DocumentId::new);
  }
}
