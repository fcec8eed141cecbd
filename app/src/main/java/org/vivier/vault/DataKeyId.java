package org.vivier.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a data key: that of one application, alert, case, letter or member of the staff. It names
 * no person, and several keys may be one person's.
 *
 * @param value as the database has it
 */
public record DataKeyId(UUID value) {
  /** What the column is called wherever a row says with which key it is sealed. */
  private static final String COLUMN = "data_key_id";

  /** The key of a row, by its column {@code data_key_id}. */
  public static DataKeyId in(ResultSet row) throws SQLException {
    return find(row).orElseThrow();
  }

  /** The same where a row may have none. */
  public static Optional<DataKeyId> find(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject(COLUMN, UUID.class)).map(DataKeyId::new);
  }

  /** The name of a key that is yet to be made. */
  public static DataKeyId random() {
    return new DataKeyId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
