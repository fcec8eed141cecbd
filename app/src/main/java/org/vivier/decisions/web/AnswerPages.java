package org.vivier.decisions.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.decisions.Answer;
import org.vivier.decisions.Answers;
import org.vivier.decisions.DecisionId;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.WhoIs;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What all pages of this room need: whom they are about, their frame, their answers. */
@Component
class AnswerPages {
  private final ProcessFrames processes;
  private final Answers answers;
  private final StaffResponses responses;
  private final ActorNames names;
  private final WhoIs who;

  AnswerPages(
      ProcessFrames processes,
      Answers answers,
      StaffResponses responses,
      ActorNames names,
      WhoIs who) {
    this.processes = processes;
    this.answers = answers;
    this.responses = responses;
    this.names = names;
    this.who = who;
  }

  /** The answer of an address, and its process. */
  record Subject(SelectionProcess process, Answer answer) {
    String number() {
      return process.number();
    }

    String reference() {
      return answer.reference();
    }
  }

  /** The answer with this reference; missing when the process has none. */
  Subject find(SelectionProcess process, String reference) {
    return answers
        .find(process.id(), reference.toUpperCase(Locale.ROOT))
        .map(answer -> new Subject(process, answer))
        .orElseThrow(StaffResponses::missing);
  }

  /** The same as it is now, after somebody was quicker. */
  Subject again(Subject subject) {
    return find(processes.find(subject.number()), subject.reference());
  }

  /** A page below the list of a process. */
  StaffFrame frame(
      StaffRequest request, SelectionProcess process, Addresses addresses, String title) {
    StaffFrame frame = processes.frame(request, process, title, addresses::in);
    Addresses list = AnswerPaths.list(process.number());
    return addresses.equals(list)
        ? frame
        : frame.below(
            new Crumb(frame.words().text("decisions.list.title"), list.in(frame.language())));
  }

  /** A page below the answer to one application. */
  StaffFrame frame(StaffRequest request, Subject subject, Addresses addresses, String title) {
    StaffFrame frame = frame(request, subject.process(), addresses, title);
    return frame.below(
        new Crumb(
            subject.reference(),
            AnswerPaths.one(subject.number(), subject.reference()).in(frame.language())));
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return responses.of(status, "decisions/" + template, page);
  }

  /** To the answer's own page, which says what was done. */
  ResponseEntity<byte[]> done(Subject subject, String word, StaffRequest request) {
    return done(AnswerPaths.one(subject.number(), subject.reference()), word, request);
  }

  /** To another page, which says what was done. */
  ResponseEntity<byte[]> done(Addresses addresses, String word, StaffRequest request) {
    return responses.done(addresses.in(request.language()), word);
  }

  ResponseEntity<byte[]> to(Addresses addresses, StaffRequest request) {
    return responses.seeOther(addresses.in(request.language()));
  }

  String name(@Nullable StaffMemberId person, Words words) {
    return person == null
        ? words.text("decisions.owner.nobody")
        : names.of(person.actor().name(), words);
  }

  String actor(String actor, Words words) {
    return names.of(actor, words);
  }

  /** Who can see to answers of this process. */
  List<Choice> people(ProcessId process, @Nullable StaffMemberId chosen, Words words) {
    Set<StaffMemberId> may = who.whoMay(Act.DECIDE, process.scope());
    Map<String, String> known = names.of(may.stream().map(id -> id.actor().name()).toList(), words);
    return may.stream()
        .map(id ->
            new Choice(
                id.toString(), known.getOrDefault(id.actor().name(), ""), null, id.equals(chosen)))
        .sorted(
            Comparator.comparing(
                Choice::label, java.text.Collator.getInstance(words.language().locale())))
        .toList();
  }

  /** Somebody was quicker: nothing was done, and this is how it stands. */
  static Notice conflict(Subject subject, Words words) {
    return Notice.conflict(
        words.text("decisions.conflict.title"),
        words.text("decisions.conflict.now", subject.answer().state().forStaff(words.language())));
  }

  /**
   * The way back from a decision whose letter is held.
   *
   * @param until when it leaves, or null
   */
  static Notice.Undo undo(
      Subject subject, DecisionId decision, @Nullable Instant until, Words words) {
    Language language = words.language();
    return new Notice.Undo(
        AnswerPaths.undo(subject.number(), subject.reference()).in(language),
        words.text("decisions.undo.button"),
        Map.of("decision", decision.toString()),
        until == null
            ? null
            : Moment.of(until, subject.process().facts().dates().zone(), language));
  }

  /** The revision of the answer that whoever sent the form has seen. */
  static int revision(StaffRequest request) {
    return request.form().number("revision").orElse(0);
  }
}
