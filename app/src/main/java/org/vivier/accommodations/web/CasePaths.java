package org.vivier.accommodations.web;

import org.vivier.accommodations.CoordinatedCase;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Addresses;

/** Addresses of the coordinator's pages. */
final class CasePaths {
  static final String EN = StaffPaths.EN + "/accommodation";
  static final String FR = StaffPaths.FR + "/mesures-d-adaptation";
  static final String ONE = "/{where}/{case}";
  static final String PROPOSAL_EN = EN + ONE + "/proposal";
  static final String PROPOSAL_FR = FR + ONE + "/proposition";
  static final String CLOSING_EN = EN + ONE + "/closing";
  static final String CLOSING_FR = FR + ONE + "/fermeture";
  static final String REOPENING_EN = EN + ONE + "/reopening";
  static final String REOPENING_FR = FR + ONE + "/reouverture";
  static final String CONFLICT_EN = EN + ONE + "/conflict";
  static final String CONFLICT_FR = FR + ONE + "/conflit";

  private CasePaths() {}

  static Addresses list() {
    return new Addresses(EN, FR);
  }

  static Addresses one(CoordinatedCase about) {
    return list().below("/" + CaseScope.written(about.scope()) + "/" + about.listed().id());
  }

  static Addresses proposal(CoordinatedCase about) {
    return one(about).below("/proposal", "/proposition");
  }

  static Addresses closing(CoordinatedCase about) {
    return one(about).below("/closing", "/fermeture");
  }

  static Addresses reopening(CoordinatedCase about) {
    return one(about).below("/reopening", "/reouverture");
  }

  static Addresses conflict(CoordinatedCase about) {
    return one(about).below("/conflict", "/conflit");
  }
}
