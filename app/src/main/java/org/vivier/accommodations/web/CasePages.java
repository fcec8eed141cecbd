package org.vivier.accommodations.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Cases;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.accommodations.CoordinateCase.Answer;
import org.vivier.accommodations.CoordinatedCase;
import org.vivier.format.Invisible;
import org.vivier.format.Language;
import org.vivier.platform.TypedId;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What all pages of a case need: whom they are about, their frame, what is wrong, conflicts. */
@Component
class CasePages {
  /** Characters that one writes at once. */
  static final int LONGEST = 4_000;

  private final Cases cases;
  private final StaffFrames frames;
  private final StaffResponses responses;
  private final ActorNames names;

  CasePages(Cases cases, StaffFrames frames, StaffResponses responses, ActorNames names) {
    this.cases = cases;
    this.frames = frames;
    this.responses = responses;
    this.names = names;
  }

  Opened find(String id, StaffMember member) {
    return TypedId.of(id)
        .flatMap(found -> cases.find(found, member))
        .orElseThrow(StaffResponses::missing);
  }

  /** The same as it is now. */
  Opened again(Opened opened, StaffMember member) {
    return cases.find(opened.file().id(), member).orElseThrow(StaffResponses::missing);
  }

  StaffFrame frame(StaffRequest request, Opened opened, Addresses addresses, String title) {
    Language language = request.language();
    Words words = Words.of(language);
    Addresses one = CasePaths.one(opened.about());
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(new Crumb(words.text("accommodations.list.title"), CasePaths.list().in(language)));
    if (!addresses.equals(one)) {
      crumbs.add(
          new Crumb(
              words.text("accommodations.case.title", opened.about().facts().reference()),
              one.in(language)));
    }
    return frames.of(request, addresses, title).under(crumbs);
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return responses.of(status, "accommodations/" + template, page);
  }

  /** To the page of the case, which says what was done. */
  ResponseEntity<byte[]> done(CoordinatedCase about, Language language, String word) {
    return responses.done(CasePaths.one(about).in(language), word);
  }

  /** To the list: the case isn't theirs any more. */
  ResponseEntity<byte[]> left(Language language, String word) {
    return responses.done(CasePaths.list().in(language), word);
  }

  ActorNames names() {
    return names;
  }

  /** Why nothing was done; what was typed is still on the page. */
  Notice notice(Answer answer, Opened now, Words words) {
    return switch (answer) {
      case Answer.Meanwhile(var last) ->
          Notice.conflict(
              words.text("accommodations.conflict.title"),
              words.text(
                  "accommodations.conflict.text",
                  names.of(last.actor().name(), words),
                  words.text("accommodations.event." + last.event().code()),
                  Moment.of(last.at(), now.about().zone(), words.language()).wording()));
      case Answer.NotNow(var state) ->
          Notice.refused(
              words.text("accommodations.conflict.not-now"),
              words.text("accommodations.conflict.not-now-text", state.forStaff(words.language())));
      case Answer.Ended() ->
          Notice.refused(
              words.text("accommodations.conflict.ended"),
              words.text("accommodations.conflict.ended-text"));
      case Answer.Missing() -> throw StaffResponses.missing();
      case Answer.Done() -> throw new IllegalStateException("it was done");
    };
  }

  static List<FieldError> errors(String text, boolean required, Words words) {
    if (required && Invisible.only(text)) {
      return List.of(new FieldError("text", words.text("accommodations.error.missing")));
    }
    return text.length() > LONGEST
        ? List.of(
            new FieldError("text", words.text("accommodations.error.long", LONGEST, text.length())))
        : List.of();
  }
}
