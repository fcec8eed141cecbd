package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.ProcessState;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.links.ProcessLink;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** Makes the top of each page of one process: only what this person may follow or press. */
@Component
class Headings {
  private static final Set<Event> AT_ONCE = EnumSet.of(Event.CHECK, Event.EDIT);

  private final SetUpReader setUp;
  private final ObjectProvider<ProcessLink> links;

  Headings(SetUpReader setUp, ObjectProvider<ProcessLink> links) {
    this.setUp = setUp;
    this.links = links;
  }

  Heading of(SelectionProcess process, @Nullable Place here, StaffRequest request) {
    Language language = request.language();
    return new Heading(
        process.template()
            ? Words.of(language).text("processes.template.tag")
            : process.state().forStaff(language),
        kind(process.state()),
        FactsLine.of(process.facts(), language),
        tabs(process, here, request, language),
        buttons(process, request.member(), language),
        request.token());
  }

  private List<StateButton> buttons(
      SelectionProcess process, StaffMember member, Language language) {
    List<StateButton> buttons = new ArrayList<>();
    links
        .orderedStream()
        .filter(link -> link.isFor(process, member))
        .map(link ->
            new StateButton(
                Words.of(language).text(link.labelKey()),
                link.path(process, language),
                true,
                false))
        .forEach(buttons::add);
    if (!member.may(Act.MOVE_PROCESS, process.id().scope())) {
      return buttons;
    }
    for (Event event : process.buttons()) {
      buttons.add(
          new StateButton(
              event.in(language),
              ProcessPaths.move(language, process.number(), event),
              !AT_ONCE.contains(event),
              event == Event.CHECK || event == Event.PUBLISH || event == Event.COMPLETE));
    }
    return buttons;
  }

  private List<Tab> tabs(
      SelectionProcess process, @Nullable Place here, StaffRequest request, Language language) {
    Set<Place> missing = EnumSet.noneOf(Place.class);
    setUp.faults(process, request).forEach(fault -> missing.add(fault.place()));
    if (missing.contains(Place.EVALUATION)) {
      missing.add(Place.PLAN);
    }
    List<Tab> tabs = new ArrayList<>();
    if (request.member().may(Act.SET_UP_PROCESS, process.id().scope())) {
      tabs.add(tab(process, Place.FACTS, here, missing, language));
    }
    tabs.add(tab(process, Place.CRITERIA, here, missing, language));
    tabs.add(tab(process, Place.PLAN, here, missing, language));
    if (!process.template()) {
      // Whoever assesses is on the board of one process: nothing of a template's would be copied.
      tabs.add(tab(process, Place.BOARD, here, missing, language));
      if (request.member().may(Act.WRITE_POSTING, process.id().scope())) {
        tabs.add(tab(process, Place.POSTING, here, missing, language));
      }
    }
    tabs.add(tab(process, Place.PROCESS, here, missing, language));
    return tabs;
  }

  private static Tab tab(
      SelectionProcess process,
      Place place,
      @Nullable Place here,
      Set<Place> missing,
      Language language) {
    String number = process.number();
    String path =
        switch (place) {
          case FACTS -> ProcessPaths.facts(language, number);
          case CRITERIA -> ProcessPaths.criteria(language, number);
          case PLAN -> ProcessPaths.plan(language, number);
          case BOARD -> ProcessPaths.board(language, number);
          case POSTING -> ProcessPaths.posting(language, number);
          default -> ProcessPaths.one(language, number);
        };
    boolean done = place == Place.PROCESS ? missing.isEmpty() : !missing.contains(place);
    String label =
        process.template() && place == Place.PROCESS
            ? "processes.tab.template"
            : "processes.tab." + place.code();
    // Nothing is asked of a template, so nothing of it is done.
    return new Tab(
        Words.of(language).text(label), path, place == here, done && !process.template());
  }

  static String kind(ProcessState state) {
    return switch (state) {
      case DRAFT, ARCHIVED -> "neutral";
      case READY, CLOSED -> "soon";
      case PUBLISHED, COMPLETED -> "success";
      case CANCELLING, CANCELLED -> "danger";
    };
  }
}
