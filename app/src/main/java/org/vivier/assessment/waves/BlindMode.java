package org.vivier.assessment.waves;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.postings.PostingId;
import org.vivier.processes.ProcessId;

/**
 * From whom names are kept in a process: from those on its board who rate in a step that is blind,
 * whatever else they may do. Otherwise the list would tell what the rating page hides.
 */
@Component
@NamedInterface("blind-mode")
public class BlindMode {
  private static final String HOLDS =
      """
      exists (select from board_member m
        join board_member_step s on s.member_id = m.id
        join plan_step p on p.id = s.step_id
        where m.process_id = :process and m.staff_id = :staff and m.left_at is null and p.blind)
      """;

  private final JdbcClient jdbc;

  BlindMode(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An application as somebody finds it from whom its name is not kept.
   *
   * @param lifted whether those who assess it know whose it is, too
   */
  public record Named(CurrentAssessment standing, boolean lifted) {}

  /** The one with this reference; nothing for a person who sees no names there. */
  public Optional<Named> find(UUID staff, ProcessId process, PostingId posting, String reference) {
    return jdbc.sql(
            """
            select n.*, exists (select from blind_lifted b
                where b.application_id = n.application_id) as lifted
            from assessment_now n
            where n.posting_id = :posting and n.reference = :reference and not %s
            """
                .formatted(HOLDS))
        .param("posting", posting.value())
        .param("reference", reference)
        .param("process", process.value())
        .param("staff", staff)
        .query((row, n) -> new Named(CurrentAssessments.standing(row, n), row.getBoolean("lifted")))
        .optional();
  }

  /** Whether this person sees no names there. */
  public boolean holdsFor(UUID staff, ProcessId process) {
    return jdbc.sql("select " + HOLDS)
        .param("process", process.value())
        .param("staff", staff)
        .query(Boolean.class)
        .single();
  }

  /** The processes in which this person sees no names; for lists. */
  public Set<ProcessId> of(UUID staff) {
    return jdbc.sql(
            """
            select distinct m.process_id from board_member m
            join board_member_step s on s.member_id = m.id
            join plan_step p on p.id = s.step_id
            where m.staff_id = :staff and m.left_at is null and p.blind
            """)
        .param("staff", staff)
        .query((row, n) -> new ProcessId(row.getObject(1, UUID.class)))
        .set();
  }
}
