package org.vivier.pools.requests.web;

import org.vivier.staff.page.Addresses;

/** Addresses of the pages about requests and referrals. */
public final class RequestPaths {
  static final String EN = "/en/staff/requests";
  static final String FR = "/fr/personnel/demandes";
  static final String NEW_EN = EN + "/new";
  static final String NEW_FR = FR + "/nouvelle";
  static final String REPORT_EN = EN + "/report";
  static final String REPORT_FR = FR + "/rapport";
  static final String SEARCH_EN = EN + "/search";
  static final String SEARCH_FR = FR + "/recherche";
  static final String ONE = "/{request}";
  static final String EDIT_EN = EN + ONE + "/edit";
  static final String EDIT_FR = FR + ONE + "/modification";
  static final String STATE_EN = EN + ONE + "/state";
  static final String STATE_FR = FR + ONE + "/etat";
  static final String TAKE_EN = EN + ONE + "/adviser";
  static final String TAKE_FR = FR + ONE + "/conseil";
  static final String PEOPLE_EN = EN + ONE + "/people";
  static final String PEOPLE_FR = FR + ONE + "/personnes";

  /** One referral, in English. */
  public static final String REFERRAL_EN = EN + ONE + "/referrals/{referral}";

  /** One referral, in French. */
  public static final String REFERRAL_FR = FR + ONE + "/presentations/{referral}";

  /** Where language results of somebody who was proposed are written down, in English. */
  public static final String RESULTS_EN = REFERRAL_EN + "/language-results";

  /** The same in French. */
  public static final String RESULTS_FR = REFERRAL_FR + "/resultats-linguistiques";

  private RequestPaths() {}

  /** All that one may see. */
  public static Addresses list() {
    return new Addresses(EN, FR);
  }

  static Addresses create() {
    return new Addresses(NEW_EN, NEW_FR);
  }

  static Addresses report() {
    return new Addresses(REPORT_EN, REPORT_FR);
  }

  /** The search over all pools. */
  public static Addresses search() {
    return new Addresses(SEARCH_EN, SEARCH_FR);
  }

  /** One request. */
  public static Addresses one(String number) {
    return list().below("/" + number);
  }

  static Addresses edit(String number) {
    return one(number).below("/edit", "/modification");
  }

  static Addresses state(String number) {
    return one(number).below("/state", "/etat");
  }

  static Addresses take(String number) {
    return one(number).below("/adviser", "/conseil");
  }

  /** Who matches. */
  public static Addresses people(String number) {
    return one(number).below("/people", "/personnes");
  }

  /** Where their language results are written down. */
  public static Addresses results(String number, String referral) {
    return referral(number, referral).below("/language-results", "/resultats-linguistiques");
  }

  /** Somebody who was proposed. */
  public static Addresses referral(String number, String referral) {
    return one(number).below("/referrals", "/presentations").below("/" + referral);
  }
}
