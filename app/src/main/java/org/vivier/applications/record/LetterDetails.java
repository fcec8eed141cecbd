package org.vivier.applications.record;

import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.forms.Questions;
import org.vivier.platform.page.Contacts;
import org.vivier.platform.page.Site;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.ReplyBy;

/** To whom letters go, what they call things, and which day they promise. */
@Component
public class LetterDetails {
  private final Site site;

  LetterDetails(Site site) {
    this.site = site;
  }

  /** The candidate by name: somebody who submitted, or confirmed the address. */
  public Correspondent named(Application application, PublicPosting posting) {
    String name = application.answers().first(Questions.NAME).strip();
    return correspondent(application, posting, name.isEmpty() ? null : name);
  }

  /** The candidate without the name, as long as anybody could have typed the address. */
  public Correspondent unnamed(Application application, PublicPosting posting) {
    return correspondent(application, posting, null);
  }

  public String job(Application application, PublicPosting posting) {
    return posting.text(application.language()).title();
  }

  /** Whom to write to about this posting. */
  public String contact(Application application, PublicPosting posting) {
    return contacts(application, posting).questions();
  }

  private Contacts contacts(Application application, PublicPosting posting) {
    return posting.contacts(site.organization(application.language()));
  }

  public String contact(Application application) {
    return site.organization(application.language()).contactEmail();
  }

  /** The days by which people who apply for this posting hear. */
  public ReplyBy replyBy(PublicPosting posting) {
    return new ReplyBy(posting.schedule(), site.replyDays());
  }

  /** Nowhere, when the owner of the address said that the application is not theirs. */
  private static String address(Application application) {
    return application.address().disownedAt() == null
        ? application.answers().first(Questions.EMAIL).strip()
        : "";
  }

  private Correspondent correspondent(
      Application application,
      PublicPosting posting,
      @org.jspecify.annotations.Nullable String name) {
    return new Correspondent(
        application.dataKey(),
        address(application),
        name,
        application.language(),
        posting.schedule().zone(),
        contacts(application, posting));
  }
}
