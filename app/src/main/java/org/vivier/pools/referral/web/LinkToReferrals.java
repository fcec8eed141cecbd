package org.vivier.pools.referral.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.FurtherPages;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.referral.Referrals;
import org.vivier.pools.requests.Requests;

/** The way from an application to what its owner is asked for. */
@Component
class LinkToReferrals implements FurtherPages {
  private final Referrals referrals;
  private final Requests requests;

  LinkToReferrals(Referrals referrals, Requests requests) {
    this.referrals = referrals;
    this.requests = requests;
  }

  @Override
  public List<FurtherPage> of(ApplicationId application, Language language) {
    var asked = referrals.of(application, language).stream().filter(ConsentPages::asked).toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    var known = requests.all(asked.stream().map(Referral::request).toList());
    return asked.stream()
        .map(one ->
            new FurtherPage(
                Words.of(language)
                    .text(
                        "requests.consent.link",
                        Objects.requireNonNull(known.get(one.request())).title(language)),
                one.state().forCandidate(language),
                ConsentPaths.one(language, application, one.id())))
        .toList();
  }
}
