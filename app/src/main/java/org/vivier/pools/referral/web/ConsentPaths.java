package org.vivier.pools.referral.web;

import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.pools.referral.ReferralId;

/** Addresses of the person's own pages about referrals: below those of their application. */
final class ConsentPaths {
  static final String EN = "/en/my-applications/{application}/referrals/{referral}";
  static final String FR = "/fr/mes-candidatures/{application}/presentations/{referral}";

  private ConsentPaths() {}

  static String application(Language language, ApplicationId id) {
    return (language == Language.EN ? "/en/my-applications/" : "/fr/mes-candidatures/") + id;
  }

  static String one(Language language, ApplicationId id, ReferralId referral) {
    return application(language, id)
        + (language == Language.EN ? "/referrals/" : "/presentations/")
        + referral;
  }

  static String answer(Language language, ApplicationId id, ReferralId referral) {
    return one(language, id, referral) + (language == Language.EN ? "/answer" : "/reponse");
  }
}
