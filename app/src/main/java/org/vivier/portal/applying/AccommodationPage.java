package org.vivier.portal.applying;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.FieldErrorList;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;

/**
 * A request for accommodation, apart from the application.
 *
 * @param job the job's title
 * @param draft whether the application is a draft, with which the request waits
 * @param standing what became of an earlier request, in words, or null
 * @param needs as typed
 * @param reach as typed
 * @param error what is wrong with what is needed, or null
 * @param reachError what is wrong with how to be reached, or null
 * @param contact who answers questions about it
 * @param then the page to go on with, as the form carries it
 * @param backPath the same as an address
 * @param rejected whether the form came without a valid token and is shown again
 * @param talk what was said; null before the request was sent
 */
public record AccommodationPage(
    PageFrame frame,
    FormToken token,
    String job,
    boolean draft,
    @Nullable String standing,
    String needs,
    String reach,
    @Nullable String error,
    @Nullable String reachError,
    String contact,
    String then,
    String backPath,
    boolean rejected,
    @Nullable Talk talk) {

  /**
   * What the coordinator and the candidate wrote to each other.
   *
   * @param notice why nothing was done, or null
   * @param proposal what can be accepted now, or null
   * @param agreed the measures that hold
   * @param entries oldest first
   * @param may whether an answer can be sent
   * @param answer as typed
   * @param error what is wrong with it, or null
   */
  public record Talk(
      @Nullable String notice,
      @Nullable Proposal proposal,
      List<Measured> agreed,
      List<Entry> entries,
      boolean may,
      String answerPath,
      String agreementPath,
      String answer,
      @Nullable String error) {}

  /** Measures that wait for the candidate; the form names which ones. */
  public record Proposal(int number, List<Measured> measures) {}

  /** What is done, and where. */
  public record Measured(String where, String text) {}

  /** Something that was written or proposed. */
  public record Entry(String who, Moment at, @Nullable String words, List<Measured> measures) {}

  /** What is wrong, for the summary. */
  public List<FieldError> errors() {
    Talk said = talk;
    return Stream.of(
            FieldErrorList.of("answer", said == null ? null : said.error()),
            FieldErrorList.of("needs", error),
            FieldErrorList.of("reach", reachError))
        .flatMap(List::stream)
        .toList();
  }
}
