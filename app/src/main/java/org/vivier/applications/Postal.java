package org.vivier.applications;

import org.springframework.stereotype.Component;
import org.vivier.applications.form.Questions;
import org.vivier.format.Contact;
import org.vivier.platform.page.Site;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.ReplyBy;

/** To whom letters go, what they call things, and which day they promise. */
@Component
class Postal {
  private final Site site;

  Postal(Site site) {
    this.site = site;
  }

  /** The candidate by name: somebody who submitted, or confirmed the address. */
  Correspondent named(Application application, PublicPosting posting) {
    String name = application.answers().first(Questions.NAME).strip();
    return correspondent(application, posting, name.isEmpty() ? null : name);
  }

  /** The candidate without the name, as long as anybody could have typed the address. */
  Correspondent unnamed(Application application, PublicPosting posting) {
    return correspondent(application, posting, null);
  }

  String job(Application application, PublicPosting posting) {
    return posting.text(application.language()).title();
  }

  /** Whom to write to about this posting. */
  String contact(Application application, PublicPosting posting) {
    Contact contact = posting.facts().facts().contact();
    return contact != null ? contact.email() : contact(application);
  }

  String contact(Application application) {
    return site.organization(application.language()).contactEmail();
  }

  /** The days by which people who apply for this posting hear. */
  ReplyBy replyBy(PublicPosting posting) {
    return new ReplyBy(posting.schedule(), site.replyDays());
  }

  /** Nowhere, when the owner of the address said that the application is not theirs. */
  private static String address(Application application) {
    return application.address().disownedAt() == null
        ? application.answers().first(Questions.EMAIL).strip()
        : "";
  }

  private static Correspondent correspondent(
      Application application,
      PublicPosting posting,
      @org.jspecify.annotations.Nullable String name) {
    return new Correspondent(
        application.candidate(),
        address(application),
        name,
        application.language(),
        posting.schedule().zone());
  }
}
