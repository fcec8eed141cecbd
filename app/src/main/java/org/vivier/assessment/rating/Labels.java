package org.vivier.assessment.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.platform.security.Secrets;
import org.vivier.processes.ProcessId;

/** What applications are called where nobody may know whose they are: random, told to the board. */
@Repository
public class Labels {
  /** Crockford's digits without letters that look like others. */
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 4;

  private final JdbcClient jdbc;

  Labels(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes those that are missing. */
  @Transactional(propagation = Propagation.MANDATORY)
  void make(ProcessId process, List<CurrentAssessment> applications) {
    Set<UUID> labelled =
        jdbc.sql("select application_id from assessment_label where process_id = :process")
            .param("process", process.value())
            .query((row, n) -> row.getObject(1, UUID.class))
            .set();
    Set<String> taken = taken(process);
    List<UUID> ids = new ArrayList<>();
    List<String> made = new ArrayList<>();
    for (CurrentAssessment one : applications) {
      if (!labelled.contains(one.application().value())) {
        ids.add(one.application().value());
        made.add(another(taken));
      }
    }
    jdbc.sql(
            """
            insert into assessment_label (application_id, process_id, label)
            select id, :process, label
            from unnest(cast(:ids as uuid[]), cast(:labels as text[])) t (id, label)
            """)
        .param("process", process.value())
        .param("ids", ids.toArray(UUID[]::new))
        .param("labels", made.toArray(String[]::new))
        .update();
  }

  /** So many more that nothing is called in this process. */
  public List<String> others(ProcessId process, int many) {
    Set<String> taken = taken(process);
    return IntStream.range(0, many).mapToObj(i -> another(taken)).toList();
  }

  /** What somebody or something is called in this process. */
  private Set<String> taken(ProcessId process) {
    return new HashSet<>(
        jdbc.sql(
                """
                select label from assessment_label where process_id = :process
                union select label from assignment
                where process_id = :process and label is not null
                union select i.label from calibration_item i
                join calibration c on c.id = i.calibration_id where c.process_id = :process
                """)
            .param("process", process.value())
            .query((row, n) -> row.getString(1))
            .list());
  }

  private static String another(Set<String> taken) {
    while (true) {
      String label =
          IntStream.range(0, LENGTH)
              .mapToObj(i -> DIGITS.substring(Secrets.below(DIGITS.length())).substring(0, 1))
              .reduce("", String::concat);
      if (taken.add(label)) {
        return label;
      }
    }
  }
}
