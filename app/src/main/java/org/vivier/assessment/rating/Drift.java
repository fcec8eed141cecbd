package org.vivier.assessment.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.processes.ProcessId;
import org.vivier.processes.plan.StepId;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import tools.jackson.databind.json.JsonMapper;

/**
 * How somebody's second reading differs from the first, of hidden repeats. Told of a step only when
 * nothing is left to be rated in it, so that nobody reads a repeat knowing of it.
 */
@Repository
public class Drift {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final JsonMapper json;

  Drift(JdbcClient jdbc, DataKeys keys, JsonMapper json) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.json = json;
  }

  /**
   * One person's in one step.
   *
   * @param repeats how many marks were given twice
   * @param same how many of them were the same
   * @param shift the mean of second less first
   */
  public record OfAssessor(StepId step, UUID assessor, int repeats, int same, double shift) {}

  @SuppressWarnings("ArrayRecordComponent") // Carried from a query, never compared.
  private record Pair(
      StepId step,
      UUID assessor,
      DataKeyId dataKey,
      UUID first,
      int firstNumber,
      byte[] before,
      UUID second,
      int secondNumber,
      byte[] after) {}

  private record Of(StepId step, UUID assessor) {}

  /** Everybody's, of the steps in which nothing is left to be rated. */
  @Transactional(readOnly = true)
  public List<OfAssessor> of(ProcessId process) {
    List<Pair> pairs = pairs(process);
    Map<DataKeyId, DataKey> opened =
        keys.ofAll(pairs.stream().map(Pair::dataKey).collect(Collectors.toSet()));
    Map<Of, List<Integer>> shifts = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      DataKey key = opened.get(pair.dataKey());
      if (key != null) {
        int before = mark(key, pair.before(), pair.first(), pair.firstNumber());
        int after = mark(key, pair.after(), pair.second(), pair.secondNumber());
        shifts
            .computeIfAbsent(new Of(pair.step(), pair.assessor()), one -> new ArrayList<>())
            .add(after - before);
      }
    }
    return shifts.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
  }

  private static OfAssessor of(Of of, List<Integer> shifts) {
    return new OfAssessor(
        of.step(),
        of.assessor(),
        shifts.size(),
        (int) shifts.stream().filter(shift -> shift == 0).count(),
        shifts.stream().mapToInt(Integer::intValue).average().orElse(0));
  }

  private int mark(DataKey key, byte[] content, UUID assignment, int number) {
    return json.readValue(key.decrypt(content, Ratings.cell(assignment, number)), RatingEntry.class)
        .given();
  }

  private List<Pair> pairs(ProcessId process) {
    return jdbc.sql(
            """
            select b.step_id, b.assessor, p.data_key_id, a.id as first, ra.number as first_number,
              ra.content as before, b.id as second, rb.number as second_number,
              rb.content as after
            from assignment b
            join assignment a using (application_id, step_id, criterion_id, assessor)
            join application p on p.id = b.application_id
            join lateral (select * from assessment.rating r where r.assignment_id = a.id
              order by r.number desc limit 1) ra on true
            join lateral (select * from assessment.rating r where r.assignment_id = b.id
              order by r.number desc limit 1) rb on true
            where b.process_id = :process and b.kind = 'repeat' and a.kind = 'rating'
              and b.withdrawn_at is null and a.withdrawn_at is null and p.state <> 'erased'
              and b.step_id not in (select o.step_id from assignment_now o
                where o.process_id = :process and o.live and o.rated = 0 and not o.unsealed)
            order by b.step_id, b.assessor
            """)
        .param("process", process.value())
        .query((row, n) ->
            new Pair(
                new StepId(row.getObject("step_id", UUID.class)),
                row.getObject("assessor", UUID.class),
                DataKeyId.in(row),
                row.getObject("first", UUID.class),
                row.getInt("first_number"),
                row.getBytes("before"),
                row.getObject("second", UUID.class),
                row.getInt("second_number"),
                row.getBytes("after")))
        .list();
  }
}
