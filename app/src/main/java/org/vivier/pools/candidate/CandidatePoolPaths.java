package org.vivier.pools.candidate;

import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.pools.MembershipId;

/** Addresses of the candidate's pages about pools: below those of one application. */
final class CandidatePoolPaths {
  static final String EN = "/en/my-applications/{application}/pools";
  static final String FR = "/fr/mes-candidatures/{application}/bassins";
  static final String ONE = "/{membership}";
  static final String PAUSE = ONE + "/pause";
  static final String RESUME_EN = EN + ONE + "/resume";
  static final String RESUME_FR = FR + ONE + "/reprise";
  static final String LEAVE_EN = EN + ONE + "/leave";
  static final String LEAVE_FR = FR + ONE + "/depart";
  static final String REJOIN_EN = EN + ONE + "/rejoin";
  static final String REJOIN_FR = FR + ONE + "/retour";
  static final String TERMS_EN = EN + ONE + "/what-i-accept";
  static final String TERMS_FR = FR + ONE + "/ce-que-j-accepte";

  private CandidatePoolPaths() {}

  static String application(Language language, ApplicationId id) {
    return (language == Language.EN ? "/en/my-applications/" : "/fr/mes-candidatures/") + id;
  }

  static String all(Language language, ApplicationId id) {
    return application(language, id) + (language == Language.EN ? "/pools" : "/bassins");
  }

  static String one(Language language, ApplicationId id, MembershipId membership) {
    return all(language, id) + "/" + membership;
  }

  static String pause(Language language, ApplicationId id, MembershipId membership) {
    return one(language, id, membership) + "/pause";
  }

  static String resume(Language language, ApplicationId id, MembershipId membership) {
    return one(language, id, membership) + (language == Language.EN ? "/resume" : "/reprise");
  }

  static String leave(Language language, ApplicationId id, MembershipId membership) {
    return one(language, id, membership) + (language == Language.EN ? "/leave" : "/depart");
  }

  static String rejoin(Language language, ApplicationId id, MembershipId membership) {
    return one(language, id, membership) + (language == Language.EN ? "/rejoin" : "/retour");
  }

  static String terms(Language language, ApplicationId id, MembershipId membership) {
    return one(language, id, membership)
        + (language == Language.EN ? "/what-i-accept" : "/ce-que-j-accepte");
  }
}
