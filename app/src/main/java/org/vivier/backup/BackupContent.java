package org.vivier.backup;

import java.sql.SQLException;
import java.util.List;
import org.vivier.backup.Contents.Part;

/** Takes what is in a backup, in its order. Nothing counts before {@link #complete}. */
interface BackupContent {
  /** What it is. */
  default void description(Description description) throws SQLException {}

  /** The master key, when it is inside. */
  default void masterKey(String json) {}

  /** A table begins. */
  default void begin(Table table) throws SQLException {}

  /** A piece of its rows, which may begin and end anywhere. */
  default void rows(byte[] piece, int length) throws SQLException {}

  /** It ends; this is what came. */
  default void end(Table table, Part part) throws SQLException {}

  /** All sequences. */
  default void sequences(List<Sequence> sequences) throws SQLException {}

  /** The file was whole, and what came is what was written. */
  default void complete() throws SQLException {}
}
