package org.vivier.correspondence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.correspondence.DeadLetter;
import org.vivier.correspondence.DeadLetters;
import org.vivier.correspondence.LetterId;
import org.vivier.correspondence.RetryLetter;
import org.vivier.platform.TypedId;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Shows the letters that did not arrive, and sends them again. */
@Controller
class ReturnedLettersController {
  static final String ALL = "all";
  private static final String ENGLISH = StaffPaths.EN + "/letters";
  private static final String FRENCH = StaffPaths.FR + "/lettres";

  private final DeadLetters letters;
  private final RetryLetter retry;
  private final ReturnedLettersPages pages;
  private final StaffResponses responses;

  ReturnedLettersController(
      DeadLetters letters,
      RetryLetter retry,
      ReturnedLettersPages pages,
      StaffResponses responses) {
    this.letters = letters;
    this.retry = retry;
    this.pages = pages;
    this.responses = responses;
  }

  @Requires(act = Act.LOOK_AFTER_LETTERS)
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(StaffRequest request) {
    @Nullable Notice notice =
        request
            .done()
            .filter("queued"::equals)
            .map(done -> Notice.success(request.words().text("correspondence.returned.queued")))
            .orElse(null);
    return pages.page(HttpStatus.OK, request, notice);
  }

  /** Queues one again; all of them for {@value #ALL}. */
  @Requires(act = Act.LOOK_AFTER_LETTERS)
  @PostMapping({ENGLISH + "/{letter}/again", FRENCH + "/{letter}/nouvel-envoi"})
  ResponseEntity<byte[]> again(@PathVariable String letter, StaffRequest request) {
    Words words = request.words();
    long queued = meant(letter).stream().filter(one -> retry.handle(one, request.actor())).count();
    return queued > 0
        ? responses.done(LettersSection.ADDRESSES.in(words.language()), "queued")
        : pages.page(
            HttpStatus.CONFLICT,
            request,
            Notice.conflict(
                words.text("correspondence.returned.conflict.title"),
                words.text("correspondence.returned.conflict.text")));
  }

  private List<LetterId> meant(String letter) {
    return letter.equals(ALL)
        ? letters.all().stream().map(DeadLetter::id).toList()
        : TypedId.of(letter).map(LetterId::new).stream().toList();
  }
}
