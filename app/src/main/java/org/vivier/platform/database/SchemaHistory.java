package org.vivier.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which migrations gave a database its shape, for who gives another one the same. */
public final class SchemaHistory {
  private static final Pattern MIGRATION = Pattern.compile("V([0-9.]+)__.*\\.sql");

  private SchemaHistory() {}

  /** A migration, and what it was in. */
  public record Step(String version, int checksum) {}

  /** What a database has had, in this order. */
  public static List<Step> of(Connection connection) throws SQLException {
    String sql =
        "select version, checksum from %s where version is not null and success order by installed_rank"
            .formatted(Migrations.HISTORY);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<Step> steps = new ArrayList<>();
      while (rows.next()) {
        steps.add(new Step(rows.getString(1), rows.getInt(2)));
      }
      return steps;
    }
  }

  /** The versions of all migrations that this program knows. */
  public static List<String> known() {
    try {
      return Stream.of(
              new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*"))
          .map(Resource::getFilename)
          .flatMap(name -> Stream.ofNullable(name).map(SchemaHistory::version))
          .flatMap(Optional::stream)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> version(String file) {
    Matcher matcher = MIGRATION.matcher(file);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Gives an empty database the shape that it had after this migration. */
  public static void bringTo(DatabaseAccess access, String version) {
    Migrations.migrateTo(access, version);
  }

  /** Gives a database the shape that this program needs, and its roles their rights. */
  public static void finish(DatabaseAccess access) {
    Migrations.apply(access);
  }
}
