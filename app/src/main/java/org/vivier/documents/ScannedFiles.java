package org.vivier.documents;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the malware scanner said of files, told without anybody's key. */
@Repository
public class ScannedFiles {
  private final JdbcClient jdbc;

  ScannedFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of these files that are stored whole. */
  public Map<DocumentId, ScannedFile> of(Collection<DocumentId> files) {
    return jdbc
        .sql(
            """
            select id, format, scan from document
            where id = any (:files) and received_at is not null
            """)
        .param("files", files.stream().map(DocumentId::value).toArray(UUID[]::new))
        .query((row, n) ->
            new ScannedFile(
                new DocumentId(row.getObject("id", UUID.class)),
                FileFormat.of(row.getString("format")),
                ScanState.of(row.getString("scan"))))
        .list()
        .stream()
        .collect(Collectors.toMap(ScannedFile::id, Function.identity()));
  }
}
