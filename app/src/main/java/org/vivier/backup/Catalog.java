package org.vivier.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/** What a database says of its own tables: those that migrations made, whoever sees them. */
record Catalog(Connection connection) {
  /** Tables of the owner of Flyway's; that one says itself what it had. */
  private static final String TABLES =
      """
      select n.nspname, c.relname,
        (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
        (select array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum)
         from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
        (select array_agg(a.attname::text order by a.attnum)
         from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
         where i.indrelid = c.oid and i.indisprimary)
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_class history on history.oid = 'flyway_schema_history'::regclass
      where c.relkind = 'r' and c.relpersistence <> 't' and c.relowner = history.relowner
        and c.oid <> history.oid
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by n.nspname collate "C", c.relname collate "C"
      """;

  private static final String REFERENCES =
      """
      select format('%s.%s', n.nspname, c.relname), format('%s.%s', fn.nspname, f.relname)
      from pg_constraint r
      join pg_class c on c.oid = r.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class f on f.oid = r.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where r.contype = 'f' and c.oid <> f.oid
      """;

  private static final String SEQUENCES =
      """
      select schemaname, sequencename, last_value from pg_sequences
      where last_value is not null
        and schemaname !~ '^pg_'
        and sequenceowner = (select pg_get_userbyid(relowner) from pg_class
                             where oid = 'flyway_schema_history'::regclass)
      order by schemaname collate "C", sequencename collate "C"
      """;

  /** In an order in which each comes after those that it refers to. */
  List<Table> tables() throws SQLException {
    Map<String, Table> byPath = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        Table table = table(rows);
        byPath.put(table.path(), table);
      }
    }
    return new ReferenceOrder(byPath.keySet(), references())
        .paths().stream().map(byPath::get).toList();
  }

  private static Table table(ResultSet row) throws SQLException {
    List<String> names = strings(row.getArray(3));
    List<String> types = strings(row.getArray(4));
    List<Table.Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(new Table.Column(names.get(i), types.get(i)));
    }
    return new Table(row.getString(1), row.getString(2), columns, strings(row.getArray(5)));
  }

  private static List<String> strings(Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  private Map<String, Set<String>> references() throws SQLException {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(REFERENCES)) {
      while (rows.next()) {
        all.computeIfAbsent(rows.getString(1), from -> new LinkedHashSet<>())
            .add(rows.getString(2));
      }
    }
    return all;
  }

  List<Sequence> sequences() throws SQLException {
    List<Sequence> sequences = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SEQUENCES)) {
      while (rows.next()) {
        sequences.add(new Sequence(rows.getString(1), rows.getString(2), rows.getLong(3)));
      }
    }
    return sequences;
  }

  /** About how much there is to read. */
  long bytes() throws SQLException {
    long bytes = 0;
    for (Table table : tables()) {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select pg_table_size('%s')".formatted(table.sqlName().replace("'", "''")))) {
        rows.next();
        bytes += rows.getLong(1);
      }
    }
    return bytes;
  }

  /** Tables by name, each after those that it refers to. */
  record ReferenceOrder(Set<String> tables, Map<String, Set<String>> references) {
    List<String> paths() {
      SequencedSet<String> placed = new LinkedHashSet<>();
      for (String table : tables) {
        place(table, placed, new LinkedHashSet<>());
      }
      return List.copyOf(placed);
    }

    private void place(String table, SequencedSet<String> placed, SequencedSet<String> above) {
      if (placed.contains(table)) {
        return;
      }
      if (!above.add(table)) {
        throw new IllegalStateException("tables refer to each other in a circle: " + above);
      }
      for (String other : references.getOrDefault(table, Set.of())) {
        if (tables.contains(other)) {
          place(other, placed, above);
        }
      }
      above.remove(table);
      placed.add(table);
    }
  }
}
