package org.vivier.authoring.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** What is said after somebody tried to change a draft. */
final class DraftNotices {
  private static final Set<String> DONE =
      Set.of(
          "saved",
          "discarded",
          "confirmed",
          "accepted",
          "restored",
          "begun",
          "taken-over",
          "given-back",
          "published",
          "amended");

  private DraftNotices() {}

  /** What was done, if anything. */
  static @Nullable Notice done(StaffRequest request) {
    return request
        .done()
        .filter(DONE::contains)
        .map(word -> Notice.success(request.words().text("authoring.done." + word)))
        .orElse(null);
  }

  /** That a part of the posting was saved, if it was. */
  static @Nullable Notice saved(StaffRequest request, String key) {
    return request
        .done()
        .filter("saved"::equals)
        .map(word -> Notice.success(request.words().text(key)))
        .orElse(null);
  }

  /** That the form came without a valid token. */
  static Notice rejected(StaffRequest request) {
    return Notice.refused(
        request.words().text("authoring.rejected.title"),
        request.words().text("authoring.rejected.text"));
  }

  /**
   * Why nothing was written.
   *
   * @param conflict the words for whoever was not quick enough
   */
  static Notice refused(Result result, String conflict, Words words) {
    return switch (result) {
      case Result.Conflict ignored ->
          Notice.conflict(words.text("authoring.conflict.title"), words.text(conflict));
      case Result.TooLong(String tag, var part) ->
          Notice.refused(
              words.text(
                  "authoring.too-long.title",
                  words.text(
                      "authoring.field." + (part.field().equals("body") ? "whole" : part.field()),
                      words.text("authoring.in." + tag))),
              words.text("authoring.too-long.text", part.length(), part.longest()));
      case Result.NoReason() ->
          Notice.refused(
              words.text("authoring.no-reason.title"), words.text("authoring.no-reason.text"));
      default -> notHere(words);
    };
  }

  /** That the text is written somewhere else now. */
  static Notice notHere(Words words) {
    return Notice.conflict(
        words.text("authoring.not-here.title"), words.text("authoring.not-here.text"));
  }

  /** What can be mended in the form, and what can't. */
  static HttpStatus status(Result result) {
    return result instanceof Result.TooLong || result instanceof Result.NoReason
        ? HttpStatus.UNPROCESSABLE_CONTENT
        : HttpStatus.CONFLICT;
  }
}
