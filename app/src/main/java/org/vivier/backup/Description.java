package org.vivier.backup;

import java.util.List;
import org.vivier.platform.database.SchemaHistory.Step;

/**
 * What a backup says of itself, at its beginning.
 *
 * @param madeAt when, as an instant in ISO 8601
 * @param postgresql the version of the server that it comes from
 * @param migrations what gave its tables their shape
 * @param tables in an order in which each finds those that it refers to
 * @param masterKey whether the master key is inside
 */
record Description(
    String madeAt,
    String postgresql,
    List<Step> migrations,
    List<Table> tables,
    boolean masterKey) {

  /** The version of the last migration. */
  String shape() {
    return migrations.getLast().version();
  }
}
