package org.vivier.audit.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.ScopeContents;
import org.vivier.platform.record.Subject;
import org.vivier.staff.Scope;
import org.vivier.staff.StaffMember;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds records. Whoever is a party somewhere finds nothing of it, in lists, counts and chains
 * alike.
 */
@Repository
class JournalSearch {
  /** The kinds of things whose bare id may be typed. */
  private static final List<String> KINDS =
      List.of(
          "application",
          "posting",
          "staff",
          "process",
          "criterion",
          "step",
          "scale",
          "letter",
          "key");

  private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

  private static final String RECORDS =
      """
      select r.id, l.index + 1 as number, r.record
      from journal_record r left join journal_leaf l on l.record_id = r.id
      where not exists (
        select from jsonb_array_elements_text(r.subjects) as subject
        where subject = any (:hidden))
      """;

  /** As records have it, so that text compares as time does. */
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private static final int LONGEST_CHAIN = 200;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final List<ScopeContents> contents;

  JournalSearch(JdbcClient jdbc, JsonMapper json, List<ScopeContents> contents) {
    this.jdbc = jdbc;
    this.json = json;
    this.contents = contents;
  }

  /**
   * What is looked for; null or empty for anything.
   *
   * @param scope {@code kind:id}; with it what belongs to it counts
   * @param object {@code kind:id}, or an id alone
   * @param until the first instant that doesn't count
   */
  record Wanted(
      String act,
      String actor,
      String scope,
      String object,
      @Nullable Instant from,
      @Nullable Instant until) {}

  /** How many there are. */
  int count(Wanted wanted, StaffMember reader) {
    return chosen("select count(*) from (" + RECORDS + "%s) found", wanted, reader, Map.of())
        .query(Integer.class)
        .single();
  }

  /** Some of them, by time. */
  List<FoundRecord> find(
      Wanted wanted, StaffMember reader, boolean newestFirst, int offset, int most) {
    String down = newestFirst ? " desc" : "";
    return chosen(
            RECORDS + "%s order by r.at" + down + ", r.id" + down + " limit :most offset :offset",
            wanted,
            reader,
            Map.of("most", most, "offset", offset))
        .query(this::record)
        .list();
  }

  /** One of them. */
  Optional<FoundRecord> find(long id, StaffMember reader) {
    return jdbc.sql(RECORDS + " and r.id = :id")
        .param("hidden", hidden(reader.recusals()))
        .param("id", id)
        .query(this::record)
        .optional();
  }

  /** What happened to the same thing, the oldest first; the newest of very many. */
  List<FoundRecord> chain(String subject, StaffMember reader) {
    return jdbc.sql(
            "select * from ("
                + RECORDS
                + """
                 and r.subjects @> jsonb_build_array(cast(:subject as text))
                order by r.id desc limit :most) newest order by id
                """)
        .param("hidden", hidden(reader.recusals()))
        .param("subject", subject)
        .param("most", LONGEST_CHAIN)
        .query(this::record)
        .list();
  }

  /** Every act that is recorded. */
  List<String> acts() {
    return jdbc.sql(
            """
            with recursive acts as (
              (select act from journal_record order by act limit 1)
              union all
              select (select r.act from journal_record r where r.act > a.act order by r.act limit 1)
              from acts a where a.act is not null)
            select act from acts where act is not null
            """)
        .query((row, n) -> row.getString("act"))
        .list();
  }

  private JdbcClient.StatementSpec chosen(
      String query, Wanted wanted, StaffMember reader, Map<String, Object> more) {
    Map<String, Object> values = new LinkedHashMap<>(more);
    List<String> conditions = new ArrayList<>();
    equal(conditions, values, "r.act", "act", wanted.act());
    equal(conditions, values, "r.actor", "actor", wanted.actor());
    if (!wanted.scope().isEmpty()) {
      conditions.add(" and (" + any("scope", inScope(wanted.scope()), values) + ")");
    }
    if (!wanted.object().isEmpty()) {
      conditions.add(" and (" + any("subject", meant(wanted.object()), values) + ")");
    }
    if (wanted.from() != null) {
      conditions.add(" and r.at >= :from");
      values.put("from", MICROSECONDS.format(wanted.from()));
    }
    if (wanted.until() != null) {
      conditions.add(" and r.at < :until");
      values.put("until", MICROSECONDS.format(wanted.until()));
    }
    return jdbc.sql(query.formatted(String.join("", conditions)))
        .param("hidden", hidden(reader.recusals()))
        .params(values);
  }

  private static void equal(
      List<String> conditions,
      Map<String, Object> values,
      String column,
      String name,
      String value) {
    if (!value.isEmpty()) {
      conditions.add(" and " + column + " = :" + name);
      values.put(name, value);
    }
  }

  private static List<String> meant(String object) {
    return object.contains(":")
        ? List.of(object)
        : KINDS.stream().map(kind -> kind + ":" + object).toList();
  }

  /** The scope and what belongs to it; what is no scope is found nowhere. */
  private List<String> inScope(String scope) {
    int colon = scope.indexOf(':');
    return colon < 0 || !KIND.matcher(scope.substring(0, colon)).matches()
        ? List.of(scope)
        : Scope.of(scope.substring(0, colon), scope.substring(colon + 1))
            .map(Scope::subject)
            .map(subject -> withContents(subject).map(Subject::toString).toList())
            .orElse(List.of(scope));
  }

  private Stream<Subject> withContents(Subject scope) {
    return Stream.concat(
        Stream.of(scope), contents.stream().flatMap(room -> room.in(scope).stream()));
  }

  /** One index look-up for each thing that may be meant. */
  private static String any(String name, List<String> subjects, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>();
    for (String subject : subjects) {
      String numbered = name + conditions.size();
      conditions.add("r.subjects @> jsonb_build_array(cast(:" + numbered + " as text))");
      values.put(numbered, subject);
    }
    return String.join(" or ", conditions);
  }

  private String[] hidden(Set<Scope> recusals) {
    return recusals.stream()
        .map(Scope::subject)
        .flatMap(this::withContents)
        .map(Object::toString)
        .toArray(String[]::new);
  }

  private FoundRecord record(ResultSet row, int n) throws SQLException {
    String text = row.getString("record");
    JsonNode record = json.readTree(text);
    long number = row.getLong("number");
    Long place = row.wasNull() ? null : number;
    return new FoundRecord(
        row.getLong("id"),
        place,
        text,
        Instant.parse(record.get("at").stringValue()),
        record.get("act").stringValue(),
        record.get("by").stringValue(),
        record.get("on").valueStream().map(JsonNode::stringValue).toList(),
        record.hasNonNull("before") ? record.get("before").stringValue() : null,
        record.hasNonNull("after") ? record.get("after").stringValue() : null,
        detail(record));
  }

  private static Map<String, String> detail(JsonNode record) {
    Map<String, String> detail = new LinkedHashMap<>();
    if (record.hasNonNull("detail")) {
      record
          .get("detail")
          .propertyStream()
          .forEach(fact -> detail.put(fact.getKey(), fact.getValue().stringValue()));
    }
    return detail;
  }
}
