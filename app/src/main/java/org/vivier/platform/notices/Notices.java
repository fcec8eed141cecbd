package org.vivier.platform.notices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells every running Vivier on this database that something changed. */
@Component
public class Notices {
  static final String CHANNEL = "vivier";

  private final JdbcClient jdbc;
  private final ObjectProvider<NoticeListener> listener;

  Notices(JdbcClient jdbc, ObjectProvider<NoticeListener> listener) {
    this.jdbc = jdbc;
    this.listener = listener;
  }

  /**
   * Sends the notice when the current transaction commits, and never when it does not. This program
   * hears it before whoever committed goes on, others a moment later.
   */
  public void announce(String topic) {
    listener.ifAvailable(here -> afterCommit(() -> here.hear(topic)));
    jdbc.sql("select pg_notify(:channel, :topic)")
        .param("channel", CHANNEL)
        .param("topic", topic)
        .query((row, n) -> topic)
        .single();
  }

  private static void afterCommit(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }
}
