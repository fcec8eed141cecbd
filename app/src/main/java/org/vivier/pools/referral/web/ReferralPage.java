package org.vivier.pools.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.words.Moment;
import org.vivier.pools.language.web.ResultsPart;
import org.vivier.staff.page.StaffFrame;

/**
 * Somebody on the list of a request: to HR, or to its manager.
 *
 * @param hidden whether the name is kept from who looks
 * @param lead what the state means
 * @param facts what is known and needed
 * @param flags what has changed since
 * @param claims what the person says of their rights to come first, and what was found; HR alone
 * @param before those whom the law may put first, in words
 * @param results language results; null for who isn't HR, and once the person is erased
 * @param typed the reason that was typed and not accepted
 * @param note of an informal talk, typed and not accepted
 */
public record ReferralPage(
    StaffFrame frame,
    boolean hidden,
    String lead,
    String state,
    String kind,
    List<Fact> facts,
    List<String> flags,
    List<Claim> claims,
    List<String> before,
    @Nullable ResultsPart results,
    List<Entry> history,
    Can can,
    int revision,
    String typed,
    String note,
    TypedDay day,
    List<FieldError> errors) {
  /** Something that is known. */
  public record Fact(String name, String text) {}

  /** What somebody claims. */
  public record Claim(String id, String name, String standing) {}

  /** What happened. */
  public record Entry(Moment at, String what, String who, @Nullable String note) {}

  /**
   * What can be done now by who looks: addresses, or null where it can't.
   *
   * @param moves buttons with their values
   */
  public record Can(
      @Nullable String ask,
      @Nullable String talk,
      String decide,
      List<Button> moves,
      @Nullable String claims) {}

  /** A button of the form that decides. */
  public record Button(String value, String label, String kind) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }

  /** Without what it shows. */
  @Override
  public String toString() {
    return "ReferralPage";
  }
}
