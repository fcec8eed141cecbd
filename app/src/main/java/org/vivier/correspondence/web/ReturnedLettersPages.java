package org.vivier.correspondence.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.correspondence.DeadLetter;
import org.vivier.correspondence.DeadLetters;
import org.vivier.correspondence.StateWords;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the page of the letters that did not arrive. */
@Component
class ReturnedLettersPages {
  private final DeadLetters letters;
  private final OrganizationZone zone;
  private final StaffFrames frames;
  private final StaffResponses responses;

  ReturnedLettersPages(
      DeadLetters letters, OrganizationZone zone, StaffFrames frames, StaffResponses responses) {
    this.letters = letters;
    this.zone = zone;
    this.frames = frames;
    this.responses = responses;
  }

  ResponseEntity<byte[]> page(HttpStatus status, StaffRequest request, @Nullable Notice notice) {
    Words words = request.words();
    List<ReturnedLettersPage.Row> rows =
        letters.all().stream().map(letter -> row(letter, words)).toList();
    return responses.of(
        status,
        "correspondence/returned",
        new ReturnedLettersPage(
            frames
                .of(request, LettersSection.ADDRESSES, words.text("correspondence.returned.title"))
                .counting(rows.size())
                .saying(notice),
            again(ReturnedLettersController.ALL, words.language()),
            rows));
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

  private static String again(String letter, Language language) {
    return LettersSection.ADDRESSES
        .below("/" + letter + "/again", "/" + letter + "/nouvel-envoi")
        .in(language);
  }

  private Moment moment(Instant at, Words words) {
    return zone.moment(at, words.language());
  }
}
