package org.vivier.pools.referral;

import org.springframework.stereotype.Component;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.pools.referral.letters.ReferralOver;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;

/** Writes to people of whose referral nothing comes. In the caller's transaction. */
@Component
class TellCandidate {
  private final Requests requests;
  private final CandidateLetters letters;

  TellCandidate(Requests requests, CandidateLetters letters) {
    this.requests = requests;
    this.letters = letters;
  }

  /** Nobody is written to whose address isn't theirs, or who is erased. */
  void over(Referral referral, ReferralEndReason why) {
    if (letters.find(referral.application()).isEmpty()) {
      return;
    }
    StaffingRequest request = requests.find(referral.request()).orElseThrow();
    letters.write(
        referral.application(),
        (to, page) -> new ReferralOver(to, request.title(to.language()), why, page));
  }
}
