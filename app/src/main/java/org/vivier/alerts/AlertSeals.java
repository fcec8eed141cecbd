package org.vivier.alerts;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.security.Secrets;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.EmailIndex;

/** Seals what is personal in an alert with a key of its own, and opens it again. */
@Component
class AlertSeals {
  private final DataKeys keys;
  private final EmailIndex emails;

  AlertSeals(DataKeys keys, EmailIndex emails) {
    this.keys = keys;
    this.emails = emails;
  }

  /** What the database is given of an alert. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Sealed(
      byte[] address, byte[] addressIndex, byte[] search, byte[] searchIndex, byte[] token) {}

  /** With a new key, whose number is the alert's. */
  Sealed seal(AlertId id, AlertRequest alertRequest, String token) {
    DataKey key = keys.create(new DataKeyId(id.value()));
    byte[] index = emails.of(alertRequest.address());
    return new Sealed(
        key.encrypt(alertRequest.address(), cell(id, "address")),
        index,
        key.encrypt(alertRequest.search(), cell(id, "search")),
        searchIndex(index, alertRequest.search(), alertRequest.language()),
        key.encrypt(token, cell(id, "token")));
  }

  /** Opens what is personal in these alerts, whose keys are asked for at once. */
  Opener opener(Collection<AlertId> alerts) {
    return new Opener(keys.ofAll(alerts.stream().map(id -> new DataKeyId(id.value())).toList()));
  }

  /** The keys of some alerts. */
  record Opener(Map<DataKeyId, DataKey> keys) {
    String open(AlertId id, String column, byte[] sealed) {
      return Objects.requireNonNull(keys.get(new DataKeyId(id.value())))
          .decryptText(sealed, cell(id, column));
    }
  }

  /** Keyed, so that nobody with the table can try out what somebody looks for. */
  private byte[] searchIndex(byte[] addressIndex, String search, Language language) {
    HexFormat hex = HexFormat.of();
    return emails.of(
        "job-alert/"
            + hex.formatHex(addressIndex)
            + "/"
            + language.tag()
            + "/"
            + hex.formatHex(Secrets.hash(search)));
  }

  private static Cell cell(AlertId id, String column) {
    return new Cell("job_alert", column, id.value());
  }
}
