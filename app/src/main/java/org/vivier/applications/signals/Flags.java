package org.vivier.applications.signals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.Flag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The flags that were raised, oldest first. */
@Repository
public class Flags {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  Flags(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  private record Raised(UUID application, Flag flag) {}

  public Map<UUID, List<Flag>> of(Collection<UUID> applications) {
    return jdbc
        .sql(
            """
            select application_id, kind, detail from application_flag
            where application_id = any (:applications) order by at, kind
            """)
        .param("applications", applications.toArray(UUID[]::new))
        .query((row, n) ->
            new Raised(
                row.getObject("application_id", UUID.class),
                new Flag(row.getString("kind"), arguments(row.getString("detail")))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Raised::application, Collectors.mapping(Raised::flag, Collectors.toList())));
  }

  /** One, as its row has it. */
  public Flag read(String kind, String detail) {
    return new Flag(kind, arguments(detail));
  }

  /** Each detail is a number or a list of references. */
  private List<String> arguments(String detail) {
    return json.readTree(detail).values().stream().map(Flags::words).toList();
  }

  private static String words(JsonNode detail) {
    return detail.isArray()
        ? detail.values().stream().map(JsonNode::asString).collect(Collectors.joining(", "))
        : detail.asString();
  }
}
