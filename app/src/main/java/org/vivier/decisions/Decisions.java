package org.vivier.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.staff.StaffMemberId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;

/** What was decided. Reasons are opened one by one, for whoever has to read them. */
@Repository
public class Decisions {
  private static final String SELECT =
      """
      select d.*, c.confirmed_by, e.how, t.told_at from decision d
      left join decision_confirmation c on c.decision_id = d.id
      left join decision_end e on e.decision_id = d.id
      left join decision_told t on t.decision_id = d.id
      """;

  private final JdbcClient jdbc;
  private final DataKeys keys;

  Decisions(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /** Everything that was decided about this application, the newest first. */
  public List<Decision> of(ApplicationId application) {
    return jdbc.sql(SELECT + " where d.application_id = :id order by d.decided_at desc, d.id")
        .param("id", application.value())
        .query(Decisions::read)
        .list();
  }

  /**
   * Everything that was decided about several applications, oldest first, each with its reason as
   * far as these keys open it.
   *
   * @param known of those who were not erased
   */
  public List<Reasoned> ofAll(
      Collection<ApplicationId> applications, Map<ApplicationId, DataKey> known) {
    return jdbc.sql(
            SELECT
                + """
                 where d.application_id = any (:ids) order by d.application_id, d.decided_at, d.id
                """)
        .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
        .query((row, n) -> {
          Decision decision = read(row, n);
          @Nullable DataKey key = known.get(decision.application());
          return new Reasoned(
              decision,
              key == null ? null : key.decryptText(row.getBytes("reason"), cell(decision.id())));
        })
        .list();
  }

  /**
   * A decision with its reason.
   *
   * @param reason as the letter has it; null once the person is erased
   */
  public record Reasoned(Decision decision, @Nullable String reason) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Reasoned[" + decision.id() + "]";
    }
  }

  /** This one. */
  public Optional<Decision> find(DecisionId id) {
    return jdbc.sql(SELECT + " where d.id = :id")
        .param("id", id.value())
        .query(Decisions::read)
        .optional();
  }

  /** What the candidate was told last; empty as long as no letter left. */
  public Optional<Decision> told(ApplicationId application) {
    return jdbc.sql(
            SELECT
                + " where t.application_id = :id order by t.told_at desc, d.decided_at desc limit"
                + " 1")
        .param("id", application.value())
        .query(Decisions::read)
        .optional();
  }

  /**
   * Everybody else who was judged alike and still is: by the same person on the same ground, and
   * where that is merit, by the same criterion. The error sweep begins here.
   */
  public List<Decision> alike(Decision decision) {
    @Nullable EssentialVersion essential = decision.essential();
    return jdbc.sql(
            SELECT
                + """
                 where d.process_id = :process and d.application_id <> :application
                  and d.outcome = :outcome and d.ground = :ground and d.decided_by = :by
                  and d.criterion_id is not distinct from cast(:criterion as uuid)
                  and e.decision_id is null
                  and not exists (select from decision later
                    left join decision_end ended on ended.decision_id = later.id
                    where later.supersedes = d.id and ended.decision_id is null)
                order by d.decided_at, d.id
                """)
        .param("process", decision.process().value())
        .param("application", decision.application().value())
        .param("outcome", decision.outcome().code())
        .param("ground", decision.ground().code())
        .param("by", decision.by().value())
        .param("criterion", essential == null ? null : essential.criterion().value())
        .query(Decisions::read)
        .list();
  }

  /** The reason as the letter has it; empty once the person is erased. */
  public Optional<String> reason(DecisionId id) {
    return jdbc.sql(
            """
            select d.reason, a.data_key_id from decision d
            join application a on a.id = d.application_id where d.id = :id
            """)
        .param("id", id.value())
        .query((row, n) -> new Sealed(DataKeyId.in(row), row.getBytes("reason")))
        .optional()
        .flatMap(sealed -> open(id, sealed));
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from a query, never compared.
  private record Sealed(DataKeyId dataKey, byte[] reason) {}

  /** Where a reason is sealed. */
  public static Cell cell(DecisionId id) {
    return new Cell("decision", "reason", id.value());
  }

  /** After its row was read: the key may need the connection. */
  private Optional<String> open(DecisionId id, Sealed sealed) {
    try {
      return Optional.of(keys.of(sealed.dataKey()).decryptText(sealed.reason(), cell(id)));
    } catch (KeyErased e) {
      return Optional.empty();
    }
  }

  private static Decision read(ResultSet row, int n) throws SQLException {
    @Nullable UUID criterion = row.getObject("criterion_id", UUID.class);
    @Nullable UUID supersedes = row.getObject("supersedes", UUID.class);
    @Nullable UUID confirmedBy = row.getObject("confirmed_by", UUID.class);
    @Nullable String how = row.getString("how");
    return new Decision(
        new DecisionId(row.getObject("id", UUID.class)),
        new ApplicationId(row.getObject("application_id", UUID.class)),
        new ProcessId(row.getObject("process_id", UUID.class)),
        DecisionOutcome.ofCode(row.getString("outcome")).orElseThrow(),
        Ground.ofCode(row.getString("ground")).orElseThrow(),
        criterion == null
            ? null
            : new EssentialVersion(new CriterionId(criterion), row.getInt("criterion_version")),
        Language.ofTag(row.getString("language")).orElseThrow(),
        new StaffMemberId(row.getObject("decided_by", UUID.class)),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        supersedes == null ? null : new DecisionId(supersedes),
        row.getObject("bulk_id", UUID.class),
        confirmedBy == null ? null : new StaffMemberId(confirmedBy),
        how == null ? null : DecisionEnd.ofCode(how),
        instant(row, "told_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
