package org.vivier.pools.candidate;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.FurtherPages;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;

/** The way from an application to the pools that it brought its owner into. */
@Component
class LinkToPools implements FurtherPages {
  private final OwnMemberships own;

  LinkToPools(OwnMemberships own) {
    this.own = own;
  }

  @Override
  public List<FurtherPage> of(ApplicationId application, Language language) {
    List<Membership> all = own.of(application);
    Words words = Words.of(language);
    return all.isEmpty()
        ? List.of()
        : List.of(
            new FurtherPage(
                words.text("pools.candidate.link"),
                words.text("pools.candidate.linkText", all.size()),
                CandidatePoolPaths.all(language, application)));
  }
}
