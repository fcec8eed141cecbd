package org.vivier.platform.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every running Vivier on this database that something changed. */
@Component
public class Notices {
  static final String CHANNEL = "vivier";

  private final JdbcClient jdbc;

  Notices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Sends the notice when the current transaction commits, and never when it does not. */
  public void announce(String topic) {
    jdbc.sql("select pg_notify(:channel, :topic)")
        .param("channel", CHANNEL)
        .param("topic", topic)
        .query((row, n) -> topic)
        .single();
  }
}
