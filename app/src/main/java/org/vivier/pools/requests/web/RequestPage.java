package org.vivier.pools.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.staff.page.StaffFrame;

/**
 * One request.
 *
 * @param lead title and what is asked in a line
 * @param state in words
 * @param kind of the tag of its state
 * @param facts what is asked for
 * @param counts who matches now, or null when nobody is looked for
 * @param peopleLead what the list of people is
 * @param people those who are proposed (to HR) or were referred (to the manager)
 * @param can what can be done now
 */
public record RequestPage(
    StaffFrame frame,
    String lead,
    String state,
    String kind,
    List<Fact> facts,
    @Nullable CountsView counts,
    String peopleTitle,
    String peopleLead,
    List<Person> people,
    List<Entry> history,
    Can can,
    int revision,
    String reason,
    List<FieldError> errors) {

  /** Something that is asked for. */
  public record Fact(String name, String text) {}

  /**
   * Somebody on the list.
   *
   * @param facts results, and the last day of what runs
   * @param flags what has changed since: paused, expired, a result that ended, reversed
   * @param place by the order of preference, or null where it doesn't count
   */
  public record Person(
      String name,
      String reference,
      String state,
      String kind,
      List<String> facts,
      List<String> flags,
      @Nullable String place,
      String path) {
    /** Without the name. */
    @Override
    public String toString() {
      return "Person[" + reference + "]";
    }
  }

  /** What was done. */
  public record Entry(Moment at, String what, String who, String note) {}

  /**
   * What can be done now by who looks: addresses and buttons.
   *
   * @param moves buttons that move the request: value and label
   * @param reasons whether one of them needs a reason
   */
  public record Can(
      @Nullable String edit,
      @Nullable String search,
      @Nullable String take,
      String state,
      List<Button> moves,
      boolean reasons) {}

  /** A button of the form that moves the request. */
  public record Button(String value, String label, String kind) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
