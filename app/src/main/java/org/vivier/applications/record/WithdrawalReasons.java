package org.vivier.applications.record;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeys;

/** Why people took their applications back, in their own words, sealed with their keys. */
@Component
public class WithdrawalReasons {
  private final JdbcClient jdbc;
  private final DataKeys keys;

  WithdrawalReasons(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  public void keep(Application application, String reason) {
    jdbc.sql("update application set withdrawal = :reason where id = :id")
        .param(
            "reason",
            keys.of(application.dataKey()).encrypt(reason.strip(), cell(application.id())))
        .param("id", application.id().value())
        .update();
  }

  public Optional<String> of(Application application) {
    return jdbc.sql("select withdrawal from application where id = :id and withdrawal is not null")
        .param("id", application.id().value())
        .query((row, n) -> row.getBytes("withdrawal"))
        .optional()
        // The key is asked for once the row's connection is free again.
        .map(sealed -> keys.of(application.dataKey()).decryptText(sealed, cell(application.id())));
  }

  private static Cell cell(ApplicationId id) {
    return new Cell("application", "withdrawal", id.value());
  }
}
