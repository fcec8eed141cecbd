package org.vivier.applications.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.documents.Document;
import org.vivier.documents.DocumentId;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.postings.PostingId;

/** Shows who applied to somebody, on record: who looked, at what, and at how many. */
@Component
public class LookAtApplications {
  private static final Subject ALL = new Subject("posting", "all");

  private final ApplicationList list;
  private final SubmittedApplications submitted;
  private final ApplicationEventPublisher events;

  LookAtApplications(
      ApplicationList list, SubmittedApplications submitted, ApplicationEventPublisher events) {
    this.list = list;
    this.submitted = submitted;
    this.events = events;
  }

  /** All of them, as {@link ApplicationList#all} has them. */
  @Transactional
  public List<ListedApplication> all(Actor by) {
    return looked(by, ALL, list.all());
  }

  /** Those for one posting. */
  @Transactional
  public List<ListedApplication> of(PostingId posting, Actor by) {
    return looked(by, Subject.of("posting", posting.value()), list.of(posting));
  }

  /** Some of those that are wanted; only these are looked at. */
  @Transactional
  public List<ListedApplication> some(ApplicationsWanted wanted, int offset, int most, Actor by) {
    Subject at = wanted.posting() == null ? ALL : Subject.of("posting", wanted.posting().value());
    return looked(by, at, list.find(wanted, offset, most));
  }

  /**
   * The names of these applicants, of one page of a list; those who were erased have none.
   *
   * @param at what they applied to, for the journal
   */
  @Transactional
  public Map<ApplicationId, String> names(
      Subject at, Collection<ApplicationId> applications, Actor by) {
    if (applications.isEmpty()) {
      return Map.of();
    }
    Map<ApplicationId, String> names = submitted.names(applications);
    events.publishEvent(
        Recorded.of("applications.listed", by, at).with("applications", names.size()));
    return names;
  }

  /** Everything of one application. */
  @Transactional
  public Optional<SubmittedApplication> open(ApplicationId application, Actor by) {
    Optional<SubmittedApplication> opened = submitted.whole(application);
    opened.ifPresent(one -> events.publishEvent(read("application.opened", by, one)));
    return opened;
  }

  /** A file of an application, which is opened as it was sent. */
  @Transactional
  public Optional<Document> file(ApplicationId application, DocumentId file, Actor by) {
    Optional<SubmittedApplication> found = submitted.find(application);
    Optional<Document> document = found.flatMap(one -> one.file(file));
    document.ifPresent(one ->
        events.publishEvent(
            read("application.file-opened", by, found.orElseThrow())
                .on(Subject.of("document", file.value()))));
    return document;
  }

  private static Recorded read(String act, Actor by, SubmittedApplication one) {
    return Recorded.of(act, by, Subject.of("application", one.application().id().value()))
        .on(Subject.of("posting", one.application().posting().value()));
  }

  private List<ListedApplication> looked(Actor by, Subject at, List<ListedApplication> seen) {
    events.publishEvent(
        Recorded.of("applications.listed", by, at).with("applications", seen.size()));
    return seen;
  }
}
