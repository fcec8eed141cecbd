package org.vivier.pools.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;

/** Who was said to be the same person as whom. */
@Repository
public class PersonLinks {
  private final JdbcClient jdbc;
  private final DataKeys keys;

  PersonLinks(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /**
   * A link, seen from one of its applications.
   *
   * @param otherReference what people quote of the other one
   * @param reason null once the person is erased
   * @param undoneReason why it was undone, or null
   */
  public record Link(
      UUID id,
      ApplicationId other,
      String otherReference,
      @Nullable String reason,
      Instant at,
      String by,
      boolean undone,
      @Nullable String undoneReason) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Link[%s]".formatted(id);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from a query, never compared.
  private record Row(Link link, DataKeyId dataKey, byte[] reason, byte @Nullable [] undoneReason) {}

  /** All of this application, the newest first; those undone, too. */
  public List<Link> of(ApplicationId application) {
    List<Row> rows =
        jdbc.sql(
                """
                select l.*, o.id as other_id, o.reference, a.data_key_id,
                  u.link is not null as undone,
                  u.reason as undone_reason
                from person_link l
                join application a on a.id = l.one
                join application o on o.id = case when l.one = :id then l.other else l.one end
                left join person_link_undone u on u.link = l.id
                where l.one = :id or l.other = :id order by l.made_at desc, l.id
                """)
            .param("id", application.value())
            .query((row, n) -> read(row))
            .list();
    return rows.stream().map(this::open).toList();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        new Link(
            row.getObject("id", UUID.class),
            new ApplicationId(row.getObject("other_id", UUID.class)),
            row.getString("reference"),
            null,
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            "staff:" + row.getObject("made_by", UUID.class),
            row.getBoolean("undone"),
            null),
        DataKeyId.in(row),
        row.getBytes("reason"),
        row.getBytes("undone_reason"));
  }

  private Link open(Row row) {
    Link link = row.link();
    byte @Nullable [] undone = row.undoneReason();
    try {
      DataKey key = keys.of(row.dataKey());
      return new Link(
          link.id(),
          link.other(),
          link.otherReference(),
          key.decryptText(row.reason(), cell(link.id())),
          link.at(),
          link.by(),
          link.undone(),
          undone == null ? null : key.decryptText(undone, undoneCell(link.id())));
    } catch (KeyErased e) {
      return link;
    }
  }

  static Cell cell(UUID link) {
    return new Cell("person_link", "reason", link);
  }

  static Cell undoneCell(UUID link) {
    return new Cell("person_link_undone", "reason", link);
  }

  /**
   * The references of other members whose mail somebody reads who reads this one's, too. Only ever
   * a suggestion: two people may share an address.
   */
  public List<String> suggested(ApplicationId application) {
    return jdbc.sql(
            """
            select distinct o.reference from application a
            join application o on o.email_index = a.email_index and o.id <> a.id
            join membership m on m.application = o.id
            where a.id = :id and a.address_answered_at is not null
              and o.address_answered_at is not null and o.state <> 'erased'
              and not exists (
                select from person_link l
                where l.one = least(a.id, o.id) and l.other = greatest(a.id, o.id)
                  and not exists (select from person_link_undone u where u.link = l.id))
            order by o.reference limit 10
            """)
        .param("id", application.value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** The member with this reference. */
  Optional<ApplicationId> member(String reference) {
    return jdbc.sql(
            """
            select distinct a.id from application a join membership m on m.application = a.id
            where a.reference = :reference and a.state <> 'erased'
            """)
        .param("reference", reference)
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .optional();
  }
}
