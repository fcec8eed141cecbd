package org.vivier.staff.signin;

import static java.time.ZoneOffset.UTC;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.vivier.staff.StaffMemberId;

/** The passkeys of people who work here, as Spring Security reads and writes them. */
@Repository
public class Passkeys implements UserCredentialRepository {
  private static final int LONGEST_LABEL = 60;

  private final JdbcClient jdbc;
  private final Clock clock;

  Passkeys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A passkey as its owner sees it in a list. */
  public record Passkey(UUID id, String label, Instant madeAt, Instant usedAt) {}

  /** This person's, the newest first. */
  public List<Passkey> of(StaffMemberId person) {
    return jdbc.sql(
            """
            select id, label, made_at, used_at from staff_passkey where staff_id = :person
            order by made_at desc, id
            """)
        .param("person", person.value())
        .query((row, n) ->
            new Passkey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                at(row, "made_at"),
                at(row, "used_at")))
        .list();
  }

  /** Whether this person has any. */
  public boolean any(StaffMemberId person) {
    return jdbc.sql("select exists (select from staff_passkey where staff_id = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  boolean remove(StaffMemberId person, UUID id) {
    return jdbc.sql("delete from staff_passkey where id = :id and staff_id = :person")
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }

  void forget(StaffMemberId person) {
    jdbc.sql("delete from staff_passkey where staff_id = :person")
        .param("person", person.value())
        .update();
  }

  /** What a passkey knows its person by: nothing but the id. */
  static Bytes handle(StaffMemberId person) {
    UUID id = person.value();
    return new Bytes(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  static StaffMemberId person(Bytes handle) {
    ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
    return new StaffMemberId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  @Override
  public void save(CredentialRecord passkey) {
    jdbc.sql(
            """
            insert into staff_passkey (credential_id, id, staff_id, label, public_key,
              signature_count, uv_initialized, backup_eligible, backup_state, transports,
              attestation_object, attestation_client_data, made_at, used_at)
            values (:credential, gen_random_uuid(), :person, :label, :key, :count, :verified,
              :eligible, :backedUp, :transports, :attestation, :clientData, :now, :now)
            on conflict (credential_id) do update set signature_count = excluded.signature_count,
              uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state,
              used_at = excluded.used_at
            """)
        .param("credential", passkey.getCredentialId().getBytes())
        .param("person", person(passkey.getUserEntityUserId()).value())
        .param("label", label(passkey.getLabel()))
        .param("key", passkey.getPublicKey().getBytes())
        .param("count", passkey.getSignatureCount())
        .param("verified", passkey.isUvInitialized())
        .param("eligible", passkey.isBackupEligible())
        .param("backedUp", passkey.isBackupState())
        .param("transports", transports(passkey.getTransports()))
        .param("attestation", bytes(passkey.getAttestationObject()), java.sql.Types.BINARY)
        .param("clientData", bytes(passkey.getAttestationClientDataJSON()), java.sql.Types.BINARY)
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  @Override
  public void delete(Bytes credentialId) {
    jdbc.sql("delete from staff_passkey where credential_id = :credential")
        .param("credential", credentialId.getBytes())
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
    return jdbc.sql("select * from staff_passkey where credential_id = :credential")
        .param("credential", credentialId.getBytes())
        .query((row, n) -> passkey(row))
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return jdbc.sql("select * from staff_passkey where staff_id = :person order by made_at, id")
        .param("person", person(handle).value())
        .query((row, n) -> passkey(row))
        .list();
  }

  private static CredentialRecord passkey(ResultSet row) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential_id")))
        .userEntityUserId(handle(new StaffMemberId(row.getObject("staff_id", UUID.class))))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("uv_initialized"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .transports(
            Arrays.stream(row.getString("transports").split(" "))
                .filter(transport -> !transport.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet()))
        .attestationObject(new Bytes(row.getBytes("attestation_object")))
        .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data")))
        .created(at(row, "made_at"))
        .lastUsed(at(row, "used_at"))
        .label(row.getString("label"))
        .build();
  }

  private static String label(String typed) {
    String label = typed.strip();
    return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
  }

  private static String transports(Set<AuthenticatorTransport> transports) {
    return transports.stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
