package org.vivier.pools.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Day;

/**
 * One pool as its member sees it.
 *
 * @param text what the state means for them
 * @param consideredFor the jobs that the pool was made for
 * @param can what they can do now: exactly the forms of the page
 * @param pause the day that stands in the form of a pause
 * @param otherPlaces what was typed beside the places that can be ticked
 * @param done what was just done, in words, or null
 */
public record CandidatePoolPage(
    PageFrame frame,
    FormToken token,
    String name,
    String state,
    String kind,
    String text,
    Day since,
    Day until,
    List<String> consideredFor,
    Can can,
    TypedDay pause,
    List<Choice> tenures,
    List<Choice> places,
    String otherPlaces,
    List<Choice> arrangements,
    List<Choice> languages,
    @Nullable String done,
    List<FieldError> errors,
    String backPath) {

  /** Where each thing is done; null when it can't be done now. */
  public record Can(
      @Nullable String pause,
      @Nullable String resume,
      @Nullable String leave,
      @Nullable String rejoin,
      @Nullable String terms) {}

  /** What is wrong with this field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
