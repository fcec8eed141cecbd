package org.vivier.applications.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.RequestingApplications;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.ApplicationTerms;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;

/** Tells the room of the requests for accommodation with what they go. */
@Component
class ApplicationsOfRequests implements RequestingApplications {
  private static final String FACTS =
      """
      select id, posting_id, reference, language, state from application
      where state not in ('draft', 'erased') and id = any (:ids)
      """;

  private final JdbcClient jdbc;
  private final SubmittedApplications submitted;
  private final ApplicationTerms terms;

  ApplicationsOfRequests(JdbcClient jdbc, SubmittedApplications submitted, ApplicationTerms terms) {
    this.jdbc = jdbc;
    this.submitted = submitted;
    this.terms = terms;
  }

  @Override
  public Map<UUID, Facts> of(Collection<UUID> applications) {
    return facts(FACTS, applications);
  }

  @Override
  public Optional<Facts> lock(UUID application) {
    return facts(FACTS + " for update", Set.of(application)).values().stream().findFirst();
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> applications) {
    return applications.isEmpty()
        ? Map.of()
        : submitted
            .names(applications.stream().map(ApplicationId::new).toList())
            .entrySet()
            .stream()
            .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
  }

  @Override
  public Set<PostingId> appliedTo(UUID staff) {
    return jdbc.sql("select distinct posting_id from applicant_on_staff where staff_id = :staff")
        .param("staff", staff)
        .query((row, n) -> new PostingId(row.getObject("posting_id", UUID.class)))
        .set();
  }

  @Override
  public LocalDate replyBy(Instant asked, ZoneId zone) {
    return terms.accommodationReply(asked, zone);
  }

  private Map<UUID, Facts> facts(String query, Collection<UUID> applications) {
    return jdbc
        .sql(query)
        .param("ids", applications.toArray(UUID[]::new))
        .query((row, n) ->
            new Facts(
                row.getObject("id", UUID.class),
                new PostingId(row.getObject("posting_id", UUID.class)),
                row.getString("reference"),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("state").equals(ApplicationState.SUBMITTED.code())))
        .list()
        .stream()
        .collect(Collectors.toMap(Facts::application, Function.identity()));
  }
}
