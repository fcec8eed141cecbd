package org.vivier.staff.tryout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.Person;
import org.vivier.staff.SignInAs;
import org.vivier.staff.SignInMethod;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffResponses;

/** Lets one become one of the invented people. */
@Controller
public class TryController {
  static final Addresses PLACE = Addresses.of("/try", "/essai");
  private static final String ENGLISH = StaffPaths.EN + "/try";
  private static final String FRENCH = StaffPaths.FR + "/essai";

  private final TryOutSignIn door;
  private final SampleStaff staff;
  private final SignInAs signInAs;
  private final StaffFrames frames;
  private final StaffResponses responses;

  TryController(
      TryOutSignIn door,
      SampleStaff staff,
      SignInAs signInAs,
      StaffFrames frames,
      StaffResponses responses) {
    this.door = door;
    this.staff = staff;
    this.signInAs = signInAs;
    this.frames = frames;
    this.responses = responses;
  }

  @ForEveryone
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(HttpServletRequest request) {
    requireDoor(request);
    Words words = Words.of(LanguageChoice.of(request));
    return responses.ok(
        "staff/try",
        new TryPage(
            frames.signedOut(request, PLACE, words.text("staff.try.title")),
            door.isFilling(),
            Stream.of(SamplePerson.values())
                .filter(one -> staff.find(one).isPresent())
                .map(one -> one(one, words))
                .toList()));
  }

  /** Signs in as this person, and goes on in their language. */
  @ForEveryone
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> become(
      @RequestParam(name = "person", required = false) @Nullable String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    requireDoor(request);
    @Nullable Person person =
        SamplePerson.of(code == null ? "" : code).flatMap(staff::find).orElse(null);
    if (person == null) {
      return responses.seeOther(PLACE.in(LanguageChoice.of(request)));
    }
    signInAs.handle(person.id(), SignInMethod.TRY, request, response);
    return responses.seeOther(StaffPaths.work(person.language()));
  }

  private void requireDoor(HttpServletRequest request) {
    if (!door.isOpenFor(request)) {
      throw StaffResponses.missing();
    }
  }

  private static TryPage.One one(SamplePerson one, Words words) {
    return new TryPage.One(
        one.code(),
        one.person(),
        words.text("staff.role." + one.role().code()),
        words.text("staff.try.doing." + one.code()),
        words.text("staff.try.language." + one.language().tag()));
  }
}
