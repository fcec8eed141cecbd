package org.vivier.pools.requests.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What all pages about requests need. */
@Component
public class RequestPages {
  private static final Set<String> DONE =
      Set.of(
          "created",
          "changed",
          "send",
          "return",
          "take",
          "fill",
          "cancel",
          "reopen",
          "proposed",
          "asked",
          "talk",
          "propose",
          "not-refer",
          "select",
          "not-select",
          "appoint",
          "decline-offer",
          "checked",
          "result",
          "result-verified",
          "taken-back",
          "refused");

  private final Requests requests;
  private final StaffFrames frames;
  private final StaffResponses responses;
  private final ActorNames names;
  private final Clock clock;

  RequestPages(
      Requests requests,
      StaffFrames frames,
      StaffResponses responses,
      ActorNames names,
      Clock clock) {
    this.requests = requests;
    this.frames = frames;
    this.responses = responses;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The request of an address, if this person may see it: managers see their own, advisers all that
   * were sent. What is missing and what is somebody else's are the same.
   */
  public StaffingRequest find(String number, StaffMember member) {
    return requests
        .find(number)
        .filter(found -> sees(found, member))
        .orElseThrow(StaffResponses::missing);
  }

  private boolean sees(StaffingRequest found, StaffMember member) {
    return found.manager().equals(member.id())
        || (member.may(Act.ADVISE_REQUESTS)
            && (found.state() != RequestState.DRAFT
                || requests.history(found.id()).stream()
                    .anyMatch(entry -> entry.kind().equals("send"))));
  }

  /** A page below the list, and below one request unless it is null. */
  public StaffFrame frame(
      StaffRequest asking, @Nullable StaffingRequest request, Addresses addresses, String title) {
    Language language = asking.language();
    Words words = Words.of(language);
    List<Crumb> crumbs = new ArrayList<>();
    if (!addresses.equals(RequestPaths.list())) {
      crumbs.add(new Crumb(words.text("requests.list.title"), RequestPaths.list().in(language)));
    }
    if (request != null && !addresses.equals(RequestPaths.one(request.number()))) {
      crumbs.add(new Crumb(request.number(), RequestPaths.one(request.number()).in(language)));
    }
    return frames.of(asking, addresses, title).under(crumbs).saying(notice(asking, words));
  }

  private static @Nullable Notice notice(StaffRequest request, Words words) {
    return request
        .done()
        .filter(DONE::contains)
        .map(word ->
            word.equals("refused")
                ? Notice.refused(
                    words.text("requests.done.refused"), words.text("requests.done.refusedText"))
                : Notice.success(words.text("requests.done." + word)))
        .orElse(null);
  }

  /** What is said of a refusal that no field is to be mended for. */
  public static @Nullable Notice conflict(List<? extends FormProblem> faults, Words words) {
    return faults.stream()
        .filter(FormProblem::conflict)
        .findFirst()
        .map(fault ->
            Notice.conflict(words.text("requests.done.conflict"), fault.in(words.language())))
        .orElse(null);
  }

  /** The page of this template. */
  public ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return responses.of(status, template, page);
  }

  /** To another page, which says what was done. */
  public ResponseEntity<byte[]> done(String path, String word) {
    return responses.done(path, word);
  }

  /** Each refusal at its field. */
  public static List<FieldError> errors(List<? extends FormProblem> faults, Language language) {
    return FormProblem.errors(
        faults.stream().filter(fault -> !fault.conflict()).toList(), language);
  }

  /** The names of colleagues, by the names of their actors. */
  public Map<String, String> names(Collection<String> actors, Words words) {
    return names.of(actors, words);
  }

  /** This moment. */
  public java.time.Instant now() {
    return clock.instant();
  }
}
