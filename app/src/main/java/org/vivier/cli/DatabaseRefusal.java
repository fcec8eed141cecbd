package org.vivier.cli;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/** What a refusal of the database comes to for who runs Vivier, by PostgreSQL's error codes. */
enum DatabaseRefusal {
  UNREACHABLE("(08|57P).*"),
  SIGN_IN("28.*"),
  MISSING("3D.*"),
  RIGHTS("42501"),
  FULL("53.*"),
  OTHER(".*");

  private final String states;

  DatabaseRefusal(String states) {
    this.states = states;
  }

  static DatabaseRefusal of(SQLException refused) {
    String state = String.valueOf(refused.getSQLState());
    return Arrays.stream(values())
        .filter(kind -> state.matches(kind.states))
        .findFirst()
        .orElse(OTHER);
  }

  /** Of the message that says so, and what to do. */
  String key() {
    return this == OTHER
        ? "cli.failure.sql"
        : "cli.failure.sql-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
