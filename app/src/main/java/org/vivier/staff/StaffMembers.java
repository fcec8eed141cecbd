package org.vivier.staff;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.EmailIndex;

/** The people who work here. Names and addresses are sealed, each with the key of its person. */
@Repository
public class StaffMembers {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final EmailIndex emails;
  private final Clock clock;

  StaffMembers(JdbcClient jdbc, DataKeys keys, EmailIndex emails, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.emails = emails;
    this.clock = clock;
  }

  /**
   * As it is stored. The keys are asked for once the row's connection is free again: two for each
   * request, and a few requests would wait for one another for ever.
   */
  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Row(
      UUID id,
      StaffState state,
      byte[] name,
      byte[] address,
      Language language,
      Instant invitedAt,
      @Nullable Instant joinedAt,
      @Nullable Instant leftAt) {
    static Row of(ResultSet row, int n) throws SQLException {
      return new Row(
          row.getObject("id", UUID.class),
          StaffState.of(row.getString("state")),
          row.getBytes("name"),
          row.getBytes("address"),
          Language.ofTag(row.getString("language")).orElseThrow(),
          row.getObject("invited_at", OffsetDateTime.class).toInstant(),
          instant(row, "joined_at"),
          instant(row, "left_at"));
    }

    Person open(DataKey key) {
      return new Person(
          new StaffMemberId(id),
          state,
          key.decryptText(name, cell(id, "name")),
          key.decryptText(address, cell(id, "address")),
          language,
          invitedAt,
          joinedAt,
          leftAt);
    }
  }

  /** This person. */
  public Optional<Person> find(StaffMemberId id) {
    return withKeys("m.id = :id", id.value()).findFirst();
  }

  /** Whoever has this address, upper and lower case alike. */
  public Optional<Person> withAddress(String email) {
    return withIndex(emails.of(email));
  }

  /** Whoever has the address with this index. */
  public Optional<Person> withIndex(byte[] emailIndex) {
    return jdbc.sql("select * from staff_member where email_index = :index")
        .param("index", emailIndex)
        .query(Row::of)
        .optional()
        .map(row -> row.open(keys.of(new DataKeyId(row.id()))));
  }

  /** Whether this person works here now. */
  public boolean isActive(StaffMemberId id) {
    return jdbc.sql("select exists (select from staff_member where id = :id and state = 'active')")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  /** Until the transaction ends, nobody else does anything about this person. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(StaffMemberId id) {
    jdbc.sql("select id from staff_member where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .optional();
  }

  /** Until the transaction ends, nobody else brings in somebody with this address. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(String email) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:index, 'hex'), 9)) is null")
        .param("index", emails.of(email))
        .query(Boolean.class)
        .single();
  }

  /** Everybody, by name. */
  public List<Person> all(Language order) {
    return opened(jdbc.sql("select * from staff_member"))
        .sorted(Comparator.comparing(Person::name, Collator.getInstance(order.locale())))
        .toList();
  }

  /** What those of these people are called whom anybody knows. */
  public Map<StaffMemberId, String> names(Collection<StaffMemberId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    UUID[] ids = people.stream().map(StaffMemberId::value).toArray(UUID[]::new);
    return withKeys("m.id = any (:id)", ids).collect(Collectors.toMap(Person::id, Person::name));
  }

  /**
   * What a query of staff_member m selects so that {@link #in} can open its rows; with {@link
   * #KEY}.
   */
  static final String COLUMNS = "m.*, k.data_key_id, " + DataKeys.COLUMNS;

  static final String KEY = "join data_key k on k.data_key_id = m.id";

  /** The person in a row: each key comes along, because every page asks who somebody is. */
  Optional<Person> in(ResultSet row) throws SQLException {
    Row stored = Row.of(row, 0);
    return keys.in(row).map(stored::open);
  }

  private Stream<Person> withKeys(String condition, Object id) {
    return jdbc
        .sql("select %s from staff_member m %s where %s".formatted(COLUMNS, KEY, condition))
        .param("id", id)
        .query((row, n) -> in(row))
        .list()
        .stream()
        .flatMap(Optional::stream);
  }

  private Stream<Person> opened(JdbcClient.StatementSpec query) {
    List<Row> rows = query.query(Row::of).list();
    Map<DataKeyId, DataKey> found =
        keys.ofAll(rows.stream().map(row -> new DataKeyId(row.id())).toList());
    return rows.stream()
        .flatMap(row -> Stream.ofNullable(found.get(new DataKeyId(row.id()))).map(row::open));
  }

  /** Somebody new, invited. */
  @Transactional(propagation = Propagation.MANDATORY)
  StaffMemberId add(String name, String address, Language language) {
    StaffMemberId id = StaffMemberId.next();
    var key = keys.create(new DataKeyId(id.value()));
    jdbc.sql(
            """
            insert into staff_member (id, state, language, name, address, email_index, invited_at)
            values (:id, 'invited', :language, :name, :address, :index, :now)
            """)
        .param("id", id.value())
        .param("language", language.tag())
        .param("name", key.encrypt(name, cell(id.value(), "name")))
        .param("address", key.encrypt(address, cell(id.value(), "address")))
        .param("index", emails.of(address))
        .param("now", now())
        .update();
    return id;
  }

  /**
   * What happens to somebody, with the row locked.
   *
   * @return whether it could happen
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean happen(StaffMemberId id, StaffState.Event event) {
    Optional<StaffState> after =
        jdbc.sql("select state from staff_member where id = :id for update")
            .param("id", id.value())
            .query(String.class)
            .optional()
            .flatMap(state -> StaffState.of(state).after(event));
    after.ifPresent(state -> write(id, event, state));
    return after.isPresent();
  }

  private void write(StaffMemberId id, StaffState.Event event, StaffState state) {
    jdbc.sql(
            """
            update staff_member set state = :state,
              invited_at = case when :event = 'INVITE' then :now else invited_at end,
              joined_at = case when :event = 'JOIN' then :now else joined_at end,
              left_at = case when :event = 'LEAVE' then cast(:now as timestamptz) end
            where id = :id
            """)
        .param("id", id.value())
        .param("state", state.code())
        .param("event", event.name())
        .param("now", now())
        .update();
  }

  static Cell cell(UUID id, String column) {
    return new Cell("staff_member", column, id);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
