package org.vivier.staff;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.letters.AskForLetter;
import org.vivier.letters.LetterContent;
import org.vivier.letters.OutgoingMail;
import org.vivier.letters.Recipient;
import org.vivier.platform.page.Site;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.staff.letters.StaffInvitation;
import org.vivier.staff.letters.StaffKnownAlready;
import org.vivier.staff.letters.StaffSignIn;
import org.vivier.staff.letters.StaffWork;
import org.vivier.staff.work.WorkItem;
import org.vivier.vault.DataKeyId;

/**
 * The letters by which people come in. Each is written in the caller's transaction, in the person's
 * language, and leaves once that is committed.
 */
@Component
public class StaffMail {
  private static final int MOST_LINES = 12;

  private final AskForLetter letters;
  private final OutgoingMail outgoing;
  private final Site site;
  private final OrganizationZone zone;

  StaffMail(AskForLetter letters, OutgoingMail outgoing, Site site, OrganizationZone zone) {
    this.letters = letters;
    this.outgoing = outgoing;
    this.site = site;
    this.zone = zone;
  }

  /** A link to sign in with. */
  public void signIn(Person to, URI link, Instant until) {
    write(to, new StaffSignIn(link, until));
  }

  /** A link to come in with for the first time. */
  public void invitation(Person to, URI link, Instant until) {
    write(to, new StaffInvitation(link, until));
  }

  /** Somebody was invited who works here already: nothing to do but to sign in. */
  public void knownAlready(Person to, URI signIn) {
    write(to, new StaffKnownAlready(signIn));
  }

  /** There is work that is new to this person. */
  public void work(Person to, List<WorkItem> fresh) {
    Language language = to.language();
    write(
        to,
        new StaffWork(
            fresh.stream().limit(MOST_LINES).map(StaffMail::line).toList(),
            Math.max(0, fresh.size() - MOST_LINES),
            URI.create(site.url(StaffPaths.work(language))),
            URI.create(site.url(StaffPaths.workMail(language)))));
  }

  private static StaffWork.Line line(WorkItem item) {
    return new StaffWork.Line(
        item.about() == null ? item.what() : item.what() + " (" + item.about() + ")",
        item.due() == null ? null : item.due().day());
  }

  /** Whether letters leave: no page promises one that waits. */
  public boolean leaves() {
    return outgoing.leaves();
  }

  private void write(Person to, LetterContent content) {
    letters.handle(
        new DataKeyId(to.id().value()),
        new Recipient(to.address(), to.name(), to.language(), zone.id()),
        content);
  }
}
