package org.vivier.portal.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.applications.signin.FollowLink;
import org.vivier.format.Language;
import org.vivier.postings.RecentPostings;

/** Names the job that a link was about, so that people with several applications know which. */
@Component
public class LinkJobs {
  private final FollowLink links;
  private final RecentPostings postings;

  LinkJobs(FollowLink links, RecentPostings postings) {
    this.links = links;
    this.postings = postings;
  }

  /** The job's title; empty when the link is unknown or its application was erased. */
  public Optional<String> of(String token, Language language) {
    return links
        .sentAbout(token)
        .flatMap(postings::lastPublic)
        .map(posting -> posting.text(language).title());
  }
}
