package org.vivier.applications.staff;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.Flag;
import org.vivier.applications.GivenAnswer;
import org.vivier.applications.ToldAnswers;
import org.vivier.applications.signals.Flags;
import org.vivier.documents.DocumentId;
import org.vivier.documents.ScannedFile;
import org.vivier.documents.ScannedFiles;
import org.vivier.postings.PostingId;

/** Everything that was submitted, for staff: read without anybody's key. */
@Repository
public class ApplicationList {
  private static final String CONDITION =
      """
      a.state <> 'draft' and position(:reference in a.reference) > 0
        and a.posting_id = coalesce(cast(:posting as uuid), a.posting_id)
        and a.state = coalesce(cast(:state as text), a.state)
      """;
  private static final String[] STATES =
      Stream.of(ApplicationState.values()).map(ApplicationState::code).toArray(String[]::new);

  private final JdbcClient jdbc;
  private final Flags flags;
  private final ScannedFiles files;
  private final ToldAnswers told;

  ApplicationList(JdbcClient jdbc, Flags flags, ScannedFiles files, ToldAnswers told) {
    this.jdbc = jdbc;
    this.flags = flags;
    this.files = files;
    this.told = told;
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
      AddressStatus address,
      boolean confirmed,
      String beside,
      String counts) {}

  /** All of them, those that must hear first at the top. */
  public List<ListedApplication> all() {
    return find(ApplicationsWanted.ALL, 0, Integer.MAX_VALUE);
  }

  /** Those for one posting, in the same order. */
  public List<ListedApplication> of(PostingId posting) {
    return find(ApplicationsWanted.of(posting), 0, Integer.MAX_VALUE);
  }

  /** How many there are of those that are wanted. */
  public int count(ApplicationsWanted wanted) {
    return chosen("select count(*) from application a where %s".formatted(CONDITION), wanted)
        .query(Integer.class)
        .single();
  }

  /** What there is to choose from: one look-up for each posting and state, however many applied. */
  public ApplicationsOffered offered() {
    record Kind(PostingId posting, ApplicationState state) {}
    List<Kind> kinds =
        jdbc.sql(
                """
                with recursive kind as (
                  (select posting_id, state from application order by posting_id, state limit 1)
                  union all
                  select next.posting_id, next.state from kind, lateral (
                    select a.posting_id, a.state from application a
                    where (a.posting_id, a.state) > (kind.posting_id, kind.state)
                    order by a.posting_id, a.state limit 1) next)
                select posting_id, state from kind where state <> 'draft'
                """)
            .query((row, n) ->
                new Kind(
                    new PostingId(row.getObject("posting_id", UUID.class)),
                    ApplicationState.of(row.getString("state"))))
            .list();
    return new ApplicationsOffered(
        kinds.stream().map(Kind::posting).distinct().toList(),
        kinds.stream().map(Kind::state).distinct().sorted().toList());
  }

  /** Some of those that are wanted, in their order. */
  public List<ListedApplication> find(ApplicationsWanted wanted, int offset, int most) {
    List<Row> rows = rows(wanted, offset, most);
    Map<UUID, List<Flag>> raised = flags.of(rows.stream().map(Row::id).toList());
    Map<DocumentId, ScannedFile> found =
        files.of(rows.stream().flatMap(ApplicationList::documents).toList());
    Map<ApplicationId, GivenAnswer> answers =
        told.to(rows.stream().map(row -> new ApplicationId(row.id())).toList());
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
                documents(row).map(found::get).filter(Objects::nonNull).toList(),
                answers.get(new ApplicationId(row.id()))))
        .collect(Collectors.toList());
  }

  private List<Row> rows(ApplicationsWanted wanted, int offset, int most) {
    return chosen(
            """
            select a.id, a.reference, a.posting_id, a.state, a.submitted_at, a.reply_by,
              array(select d.document_id from application_snapshot_document d
                where d.application_id = a.id and d.number = (
                  select max(number) from application_snapshot where application_id = a.id)
                order by d.position) as documents,
              case when a.disowned_at is not null then 'DISOWNED'
                when a.address_answered_at is not null then 'ANSWERED' else 'SILENT' end as address,
              a.confirmed_at is not null as confirmed,
              coalesce(b.others, '') as others, coalesce(b.counts, '') as counts
            from (select * from application a where %1$s order by %2$s
              limit :most offset :offset) a
            left join lateral (
              select string_agg(o.reference, ', ' order by o.submitted_at, o.id) as others,
                min(o.reference) filter (where o.confirmed_at is not null) as counts
              from application o
              where a.state = 'submitted' and o.state = 'submitted' and o.id <> a.id
                and o.posting_id = a.posting_id and o.email_index = a.email_index) b on true
            order by %2$s
            """
                .formatted(CONDITION, wanted.orderBy()),
            wanted)
        .param("most", most)
        .param("offset", offset)
        .query((row, n) ->
            new Row(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("posting_id", UUID.class),
                ApplicationState.of(row.getString("state")),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getObject("reply_by", LocalDate.class),
                (UUID[]) row.getArray("documents").getArray(),
                AddressStatus.valueOf(row.getString("address")),
                row.getBoolean("confirmed"),
                row.getString("others"),
                row.getString("counts")))
        .list();
  }

  private JdbcClient.StatementSpec chosen(String query, ApplicationsWanted wanted) {
    return jdbc.sql(query)
        .param("reference", wanted.reference())
        .param("posting", wanted.posting() == null ? null : wanted.posting().value(), Types.OTHER)
        .param("state", wanted.state() == null ? null : wanted.state().code(), Types.VARCHAR)
        .param("states", STATES);
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
