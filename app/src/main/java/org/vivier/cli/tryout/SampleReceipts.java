package org.vivier.cli.tryout;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.vivier.applications.Applications;
import org.vivier.applications.signin.FollowLink;
import org.vivier.correspondence.Letters;

/**
 * Invented people read their mail: whoever uses the link of the receipt shows whose address it is.
 */
@Component
class SampleReceipts {
  private static final Pattern LINK = Pattern.compile("/(?:en/my|fr/ma)/([A-Za-z0-9_-]+)");

  private final Applications applications;
  private final Letters letters;
  private final FollowLink follow;

  SampleReceipts(Applications applications, Letters letters, FollowLink follow) {
    this.applications = applications;
    this.letters = letters;
    this.follow = follow;
  }

  /** Uses the link of the newest letter that has one. */
  void answer(SampleCandidates.Ready one) {
    applications.visibleTo(one.device(), one.application()).stream()
        .flatMap(application -> letters.to(application.dataKey()).stream())
        .flatMap(letter -> LINK.matcher(letter.body()).results())
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .ifPresent(token -> follow.handle(token, one.device()));
  }
}
