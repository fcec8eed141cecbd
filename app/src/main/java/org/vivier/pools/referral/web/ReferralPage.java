package org.vivier.pools.referral.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.pools.TypedDay;
import org.vivier.staff.page.StaffFrame;

/**
 * Somebody on the list of a request: to HR, or to its manager.
 *
 * @param lead what the state means
 * @param facts what is known and needed
 * @param flags what has changed since
 * @param claims what the person says of their rights to come first, and what was found; HR alone
 * @param before those whom the law may put first, in words
 * @param results language results, HR alone
 * @param typed the reason that was typed and not accepted
 * @param note of an informal talk, typed and not accepted
 */
public record ReferralPage(
    StaffFrame frame,
    String lead,
    String state,
    String kind,
    List<Fact> facts,
    List<String> flags,
    List<Claim> claims,
    List<String> before,
    List<Result> results,
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

  /** One language result, in words; takeBack is its id while it counts. */
  public record Result(String text, String standing, @Nullable String takeBack) {}

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
      @Nullable String claims,
      @Nullable Add add) {}

  /** A button of the form that decides. */
  public record Button(String value, String label, String kind) {}

  /** The form that adds a language result. */
  public record Add(
      String path,
      List<Choice> languages,
      List<Choice> skills,
      List<Choice> levels,
      List<Choice> sources,
      TypedDay tested,
      TypedDay expires) {}

  /** Whether something is wrong with a language result that was typed. */
  public boolean resultWrong() {
    return Stream.of("language", "skill", "level", "source", "tested", "expires")
        .anyMatch(field -> error(field) != null);
  }

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
