package org.vivier.casework;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the page on which somebody is let apply after closing. */
@Component
class LatePages {
  private final StaffFrames frames;
  private final StaffResponses responses;

  LatePages(StaffFrames frames, StaffResponses responses) {
    this.frames = frames;
    this.responses = responses;
  }

  /** To the same page, which says what was done. */
  ResponseEntity<byte[]> done(StaffRequest request, String word) {
    return responses.done(ApplicationsSection.LATE.in(request.language()), word);
  }

  ResponseEntity<byte[]> wrong(StaffRequest request, List<FieldError> errors) {
    return page(HttpStatus.UNPROCESSABLE_CONTENT, request, errors, null);
  }

  /** The page with what was typed. */
  ResponseEntity<byte[]> page(
      HttpStatus status, StaffRequest request, List<FieldError> errors, @Nullable Notice notice) {
    LateForm typed = LateForm.of(request);
    return responses.of(
        status,
        "casework/late",
        new LatePage(
            frame(request).saying(notice), typed, languages(typed, request.words()), errors));
  }

  private StaffFrame frame(StaffRequest request) {
    Words words = request.words();
    return frames
        .of(request, ApplicationsSection.LATE, words.text("casework.late.title"))
        .under(
            List.of(
                new Crumb(
                    words.text("casework.applications.title"),
                    ApplicationsSection.ADDRESSES.in(words.language()))))
        .saying(
            request
                .done()
                .filter(word -> word.equals("allowed") || word.equals("begun"))
                .map(word -> Notice.success(words.text("casework.late.done." + word)))
                .orElse(null));
  }

  private static List<Choice> languages(LateForm typed, Words words) {
    return Stream.of(Language.values())
        .map(language ->
            new Choice(
                language.tag(),
                words.text("casework.late.language." + language.tag()),
                null,
                language.tag().equals(typed.language())))
        .toList();
  }
}
