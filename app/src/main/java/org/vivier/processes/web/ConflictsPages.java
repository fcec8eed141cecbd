package org.vivier.processes.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.Applicants;
import org.vivier.processes.board.Applicants.Applicant;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Declaration;
import org.vivier.processes.board.Relationship;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;

/**
 * Makes the page on which conflicts of interest are declared: names in alphabetical order, and
 * nothing that tells which application is whose.
 */
@Component
class ConflictsPages {
  private static final int PER_PAGE = 25;
  private static final String ALL = "all";

  private final ProcessPages pages;
  private final Headings headings;
  private final ConflictsOfInterest conflicts;
  private final ObjectProvider<Applicants> applicants;

  ConflictsPages(
      ProcessPages pages,
      Headings headings,
      ConflictsOfInterest conflicts,
      ObjectProvider<Applicants> applicants) {
    this.pages = pages;
    this.headings = headings;
    this.conflicts = conflicts;
    this.applicants = applicants;
  }

  static String field(UUID application) {
    return "application-" + application;
  }

  /** The applications of a process, by their ids. */
  List<UUID> applications(SelectionProcess process) {
    return applicants.stream()
        .flatMap(room -> room.of(process).stream())
        .map(Applicant::application)
        .toList();
  }

  ResponseEntity<byte[]> of(HttpStatus status, SelectionProcess process, StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    FormValues typed = request.form();
    boolean all = typed.one("show").equals(ALL);
    Map<UUID, Relationship> said = said(process, request.member());
    Map<UUID, String> names = names(process, request.member());
    List<Map.Entry<UUID, String>> shown = shown(names, all ? Map.of() : said, language);
    long left = names.keySet().stream().filter(one -> !said.containsKey(one)).count();
    String path = ProcessPaths.conflicts(language, process.number());
    int last = Math.max(1, Math.ceilDiv(shown.size(), PER_PAGE));
    int page = Math.clamp(typed.number("page").orElse(1), 1, last);
    return pages.page(
        request.rejected() ? HttpStatus.FORBIDDEN : status,
        "conflicts",
        new ConflictsPage(
            frame(process, request),
            headings.of(process, Place.BOARD, request),
            request.token(),
            progress(left, names.size(), words),
            request.rejected(),
            shown.stream()
                .skip((page - 1L) * PER_PAGE)
                .limit(PER_PAGE)
                .map(one -> row(one, said, typed, words))
                .toList(),
            Pagination.of(page, last, n -> path + (all ? "?show=all&page=" : "?page=") + n),
            names.isEmpty() || (!all && said.isEmpty()) ? null : all ? path : path + "?show=all",
            all,
            !process.state().terminal(),
            ProcessPaths.board(language, process.number())));
  }

  private static String progress(long left, int all, Words words) {
    if (all == 0) {
      return words.text("processes.conflicts.nobody");
    }
    return left == 0
        ? words.text("processes.conflicts.all", all)
        : words.text("processes.conflicts.left", left, all);
  }

  private StaffFrame frame(SelectionProcess process, StaffRequest request) {
    Words words = request.words();
    StaffFrame frame =
        pages.frame(
            request,
            process,
            words.text("processes.conflicts.title"),
            other -> ProcessPaths.conflicts(other, process.number()));
    return request
        .done()
        .map(done -> "processes.conflicts.done." + done)
        .filter(words::has)
        .map(key -> frame.saying(Notice.success(words.text(key))))
        .orElse(frame);
  }

  private Map<UUID, Relationship> said(SelectionProcess process, StaffMember member) {
    Map<UUID, Relationship> said = new HashMap<>();
    for (Declaration one : conflicts.of(process.id())) {
      if (one.staff().equals(member.id().value())) {
        said.put(one.application(), one.declared());
      }
    }
    return said;
  }

  private Map<UUID, String> names(SelectionProcess process, StaffMember member) {
    Map<UUID, String> names = new HashMap<>();
    applicants.stream().forEach(room -> names.putAll(room.names(process, member.actor())));
    return names;
  }

  private static List<Map.Entry<UUID, String>> shown(
      Map<UUID, String> names, Map<UUID, Relationship> without, Language language) {
    Collator collator = Collator.getInstance(language.locale());
    return names.entrySet().stream()
        .filter(one -> !without.containsKey(one.getKey()))
        .sorted(
            Map.Entry.<UUID, String>comparingByValue(collator)
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static ConflictsPage.Row row(
      Map.Entry<UUID, String> one, Map<UUID, Relationship> said, FormValues typed, Words words) {
    String field = field(one.getKey());
    Relationship before = said.get(one.getKey());
    String chosen =
        typed.values().containsKey(field) ? typed.one(field) : before == null ? "" : before.code();
    List<Choice> choices = new ArrayList<>();
    if (before == null) {
      choices.add(
          new Choice("", words.text("processes.conflicts.nothing"), null, chosen.isEmpty()));
    }
    for (Relationship relationship : Relationship.values()) {
      choices.add(
          new Choice(
              relationship.code(),
              relationship.in(words.language()),
              null,
              relationship.code().equals(chosen)));
    }
    return new ConflictsPage.Row(field, one.getValue(), choices);
  }
}
