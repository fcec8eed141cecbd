package org.vivier.correspondence.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.vivier.correspondence.StateWords;
import org.vivier.format.Language;
import org.vivier.platform.TypedId;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Shows the letters that did not arrive, and sends them again. */
@Controller
class ReturnedLettersController {
  private static final String ENGLISH = StaffPaths.EN + "/letters";
  private static final String FRENCH = StaffPaths.FR + "/lettres";
  private static final String ALL = "all";
  private static final String TEMPLATE = "correspondence/returned";

  private final DeadLetters letters;
  private final RetryLetter retry;
  private final OrganizationZone zone;
  private final StaffFrames frames;
  private final StaffResponses responses;

  ReturnedLettersController(
      DeadLetters letters,
      RetryLetter retry,
      OrganizationZone zone,
      StaffFrames frames,
      StaffResponses responses) {
    this.letters = letters;
    this.retry = retry;
    this.zone = zone;
    this.frames = frames;
    this.responses = responses;
  }

  @Requires(act = Act.LOOK_AFTER_LETTERS)
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    @Nullable Notice notice =
        request
            .done()
            .filter("queued"::equals)
            .map(done -> Notice.success(words.text("correspondence.returned.queued")))
            .orElse(null);
    return responses.ok(TEMPLATE, page(request, words, notice));
  }

  /** Queues one again; all of them for {@value #ALL}. */
  @Requires(act = Act.LOOK_AFTER_LETTERS)
  @PostMapping({ENGLISH + "/{letter}/again", FRENCH + "/{letter}/nouvel-envoi"})
  ResponseEntity<byte[]> again(@PathVariable String letter, StaffRequest request) {
    Words words = request.words();
    long queued = meant(letter).stream().filter(one -> retry.handle(one, request.actor())).count();
    return queued > 0
        ? responses.done(LettersSection.ADDRESSES.in(words.language()), "queued")
        : responses.of(
            HttpStatus.CONFLICT,
            TEMPLATE,
            page(
                request,
                words,
                Notice.conflict(
                    words.text("correspondence.returned.conflict.title"),
                    words.text("correspondence.returned.conflict.text"))));
  }

  private static String again(String letter, Language language) {
    return LettersSection.ADDRESSES
        .below("/" + letter + "/again", "/" + letter + "/nouvel-envoi")
        .in(language);
  }

  private List<LetterId> meant(String letter) {
    return letter.equals(ALL)
        ? letters.all().stream().map(DeadLetter::id).toList()
        : id(letter).stream().toList();
  }

  private static Optional<LetterId> id(String text) {
    return TypedId.of(text).map(LetterId::new);
  }

  private ReturnedLettersPage page(StaffRequest request, Words words, @Nullable Notice notice) {
    List<ReturnedLettersPage.Row> rows =
        letters.all().stream().map(letter -> row(letter, words)).toList();
    return new ReturnedLettersPage(
        frames
            .of(request, LettersSection.ADDRESSES, words.text("correspondence.returned.title"))
            .counting(rows.size())
            .saying(notice),
        again(ALL, words.language()),
        rows);
  }

  private ReturnedLettersPage.Row row(DeadLetter letter, Words words) {
    String number = letter.id().toString();
    return new ReturnedLettersPage.Row(
        number,
        again(number, words.language()),
        words.text("correspondence.kind." + letter.kind()),
        StateWords.forStaff(letter.state(), words.language()),
        moment(letter.writtenAt(), words),
        letter.lastAttemptAt() == null ? null : moment(letter.lastAttemptAt(), words),
        letter.attempts(),
        letter.reason());
  }

  private Moment moment(Instant at, Words words) {
    return zone.moment(at, words.language());
  }
}
