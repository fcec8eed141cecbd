package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PrfSet;
import java.net.IDN;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.EmailAddress;

/**
 * Finds people by e-mail address without storing it in clear: the same address gives the same 32
 * bytes, and only who has the key can tell which address that was.
 */
@Component
public class EmailIndex {
  private static final String NAME = "email-index";
  private static final byte[] PURPOSE = ("vault_key." + NAME).getBytes(UTF_8);
  private static final int BYTES = 32;

  private final PrfSet prf;

  EmailIndex(JdbcClient jdbc, MasterKeys master, Clock clock) {
    byte[] wrapped =
        stored(jdbc)
            .orElseGet(() -> {
              createUnlessThere(jdbc, master, clock);
              return stored(jdbc).orElseThrow();
            });
    // Fails here, at the start, when the master key is not the one of this database.
    prf = Tink.primitive(master.unwrap(wrapped, PURPOSE), PrfSet.class);
  }

  private static Optional<byte[]> stored(JdbcClient jdbc) {
    return jdbc.sql("select wrapped from vault_key where name = :name")
        .param("name", NAME)
        .query((row, n) -> row.getBytes("wrapped"))
        .optional();
  }

  /**
   * The index of an address, 32 bytes. Upper and lower case, and a domain in Unicode or in ASCII,
   * count as the same, and so does what was pasted along; nothing else is folded.
   */
  public byte[] of(String email) {
    try {
      return prf.computePrimary(normalized(email).getBytes(UTF_8), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot compute an index", e);
    }
  }

  static String normalized(String email) {
    String text = EmailAddress.cleaned(email).toLowerCase(Locale.ROOT);
    int at = text.lastIndexOf('@');
    return at < 0 ? text : text.substring(0, at + 1) + asciiDomain(text.substring(at + 1));
  }

  private static String asciiDomain(String domain) {
    try {
      return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      // An address literal, or no domain at all: compared as it is.
      return domain;
    }
  }

  /** Wraps the index key anew. */
  static int rewrap(JdbcClient jdbc, MasterKeys master) {
    return jdbc.sql("select wrapped from vault_key where wrapped_by <> :primary for update")
        .param("primary", master.ring().primary())
        .query((row, n) -> row.getBytes("wrapped"))
        .optional()
        .map(wrapped -> store(jdbc, master.wrap(master.unwrap(wrapped, PURPOSE), PURPOSE)))
        .orElse(0);
  }

  private static int store(JdbcClient jdbc, MasterKeys.Wrapped wrapped) {
    return jdbc.sql("update vault_key set wrapped_by = :by, wrapped = :bytes where name = :name")
        .param("by", wrapped.by())
        .param("bytes", wrapped.bytes())
        .param("name", NAME)
        .update();
  }

  private static void createUnlessThere(JdbcClient jdbc, MasterKeys master, Clock clock) {
    KeysetHandle key = Tink.generate(Tink.INDEX);
    var wrapped = master.wrap(key, PURPOSE);
    jdbc.sql(
            """
            insert into vault_key (name, wrapped_by, wrapped, created_at)
            values (:name, :by, :bytes, :now)
            on conflict do nothing
            """)
        .param("name", NAME)
        .param("by", wrapped.by())
        .param("bytes", wrapped.bytes())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }
}
