package org.vivier.portal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;
import org.vivier.testing.TablesOwner;

/** A file that cannot be read never ends as a part of something that looks whole. */
class BrokenArchiveIntegrationTest extends ApplySite {
  @Autowired private DatabaseAccess access;

  @Test
  void isAnErrorPageAsLongAsNothingWasSent() {
    Visitor jordan = visitor();
    String id = withFile(jordan, "Ten years of trees.".getBytes(UTF_8));
    breakPiece(id, 0);
    HttpResponse<byte[]> answer = jordan.download(archive(id));
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .doesNotContain("attachment");
    assertThat(new String(answer.body(), UTF_8)).contains("<!DOCTYPE html>");
  }

  @Test
  void breaksOffAfterThat() {
    Visitor jordan = visitor();
    byte[] random = new byte[400_000];
    new Random(7).nextBytes(random);
    String id = withFile(jordan, HexFormat.of().formatHex(random).getBytes(UTF_8));
    assertThat(jordan.download(archive(id)).statusCode()).isEqualTo(200);
    breakPiece(id, 2);
    assertThatThrownBy(() -> jordan.download(archive(id))).isInstanceOf(UncheckedIOException.class);
  }

  private String withFile(Visitor jordan, byte[] file) {
    String draft = begin(jordan, posting());
    String path = draft + "/application";
    jordan.upload(path, jordan.page(path), Map.of("statement", "I like trees."), "resume", file);
    return draft.substring(draft.lastIndexOf('/') + 1);
  }

  private static String archive(String id) {
    return "/en/my-applications/" + id + "/everything.zip";
  }

  /** Changes a byte as a failing disk would. */
  private void breakPiece(String id, int ordinal) {
    int broken =
        TablesOwner.of(access)
            .sql(
                """
                update document_chunk c
                set bytes = set_byte(c.bytes, length(c.bytes) / 2,
                  get_byte(c.bytes, length(c.bytes) / 2) # 1)
                from document d join application a on a.data_key_id = d.data_key_id
                where d.id = c.document_id and a.id = :id and c.ordinal = :ordinal
                """)
            .param("id", UUID.fromString(id))
            .param("ordinal", ordinal)
            .update();
    assertThat(broken).isOne();
  }
}
