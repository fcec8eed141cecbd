package org.vivier.processes.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.processes.Place;
import org.vivier.processes.Processes;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;

/** What surrounds a page of one process that another room makes. */
@Component
public class ProcessFrames {
  private final ProcessPages pages;
  private final Headings headings;
  private final Processes processes;

  ProcessFrames(ProcessPages pages, Headings headings, Processes processes) {
    this.pages = pages;
    this.headings = headings;
    this.processes = processes;
  }

  /**
   * The process with the number of the address.
   *
   * @throws org.springframework.web.server.ResponseStatusException with 404 when there is none
   */
  public SelectionProcess find(String number) {
    return ProcessScope.taken(number)
        .or(() -> processes.find(number))
        .orElseThrow(ProcessPages::missing);
  }

  /** Bar, crumbs and title. */
  public StaffFrame frame(
      StaffRequest request,
      SelectionProcess process,
      String title,
      Function<Language, String> path) {
    return pages.frame(request, process, title, path);
  }

  /** State, tabs and buttons. */
  public Heading heading(SelectionProcess process, Place here, StaffRequest request) {
    return headings.of(process, here, request);
  }

  /** What stands in the way, each with a link to where it is mended. */
  public List<Fault> links(
      List<Refusal> refusals, SelectionProcess process, StaffMember member, Language language) {
    return pages.links(refusals, process, member, language);
  }
}
