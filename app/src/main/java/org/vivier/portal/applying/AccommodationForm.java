package org.vivier.portal.applying;

import org.jspecify.annotations.Nullable;
import org.vivier.format.EmailAddress;
import org.vivier.format.Invisible;
import org.vivier.forms.Question;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateRequest;

/**
 * What somebody asks for.
 *
 * @param takenBack whether nothing is asked for any more
 * @param reach how they want to be reached
 */
record AccommodationForm(boolean takenBack, String needs, String reach) {
  private static final int MOST = 10_000;
  private static final int MOST_REACH = 300;

  static AccommodationForm of(CandidateRequest request) {
    return request.typed("act").equals("withdraw")
        ? new AccommodationForm(true, "", "")
        : new AccommodationForm(
            false,
            AccommodationPages.typed(request, "needs"),
            EmailAddress.cleaned(AccommodationPages.typed(request, "reach")));
  }

  /** What is wrong with the needs, or null; once submitted, there is no request without them. */
  @Nullable String wrongNeeds(boolean submitted, Words words) {
    if (needs.length() > MOST) {
      return words.text("portal.mine.tooLong", MOST);
    }
    return Invisible.only(needs) && submitted && !takenBack
        ? words.text("portal.accommodation.missing")
        : null;
  }

  /** What is wrong with how to reach somebody, or null. */
  @Nullable String wrongReach(Words words) {
    if (reach.length() > MOST_REACH) {
      return words.text("portal.mine.tooLong", MOST_REACH);
    }
    return isMeantAsAddress() && !Question.isAddress(reach)
        ? words.text("portal.back.error")
        : null;
  }

  /** One word with an at sign inside; what else people write, a person reads. */
  private boolean isMeantAsAddress() {
    return reach.indexOf('@') > 0 && reach.chars().noneMatch(Character::isWhitespace);
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "AccommodationForm[]";
  }
}
