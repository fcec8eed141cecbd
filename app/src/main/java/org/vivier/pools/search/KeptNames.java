package org.vivier.pools.search;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.assessment.blind.KnownPeople;
import org.vivier.assessment.waves.BlindMode;
import org.vivier.processes.ProcessId;
import org.vivier.staff.StaffMember;
import org.vivier.vault.KeyErased;

/**
 * From whom names are kept in pools, too: whoever rates in a blind step of a process sees no name
 * of anybody who applied there, wherever they meet them and whatever else they may do. They can do
 * their work by reference.
 */
@Component
public class KeptNames {
  private final BlindMode blind;
  private final SubmittedApplications submitted;
  private final JdbcClient jdbc;

  KeptNames(BlindMode blind, SubmittedApplications submitted, JdbcClient jdbc) {
    this.blind = blind;
    this.submitted = submitted;
    this.jdbc = jdbc;
  }

  /** Those of these whose names this person must not see. */
  public Set<ApplicationId> from(StaffMember who, Collection<ApplicationId> people) {
    Set<ProcessId> processes = people.isEmpty() ? Set.of() : blind.of(who.id().value());
    return processes.isEmpty()
        ? Set.of()
        : jdbc.sql(
                """
                select a.id from application a
                join process_posting t on t.posting_id = a.posting_id
                where a.id = any (:people) and t.process_id = any (:processes)
                """)
            .param("people", people.stream().map(ApplicationId::value).toArray(UUID[]::new))
            .param("processes", processes.stream().map(ProcessId::value).toArray(UUID[]::new))
            .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
            .set();
  }

  /** Whether the name of this one is kept from this person. */
  public boolean from(StaffMember who, ApplicationId person) {
    return !from(who, Set.of(person)).isEmpty();
  }

  /** Blacks out in a colleague's words who this is. */
  public UnaryOperator<String> hiding(ApplicationId person) {
    KnownPeople people = new KnownPeople();
    try {
      submitted
          .find(person)
          .filter(found -> !found.snapshots().isEmpty())
          .ifPresent(found -> people.add(found.newest().answers()));
    } catch (KeyErased e) {
      // Nothing is left that could be recognized.
    }
    return people::hide;
  }
}
