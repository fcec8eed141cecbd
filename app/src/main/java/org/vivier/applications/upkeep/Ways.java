package org.vivier.applications.upkeep;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.record.LinkLifetimes;
import org.vivier.applications.record.Links;
import org.vivier.platform.page.Site;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;

/** Where the links of letters about a changed job lead. */
@Component
record Ways(Links links, LinkLifetimes lives, Site site) {
  /** To the application, or back into the draft. */
  URI application(Application one) {
    return one.counts()
        ? links.mine(one.id(), one.language())
        : links.resume(one.id(), one.language(), lives.reminder());
  }

  /** To the job, in the language of whoever applies. */
  URI posting(PublicPosting posting, Application one) {
    String slug = posting.text(one.language()).slug();
    return URI.create(site.url(PostingPaths.position(one.language(), slug)));
  }
}
