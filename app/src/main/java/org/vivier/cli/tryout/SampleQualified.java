package org.vivier.cli.tryout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.vivier.decisions.deciding.NoteEarlierDecision;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.WhoIs;

/** Invented people who qualified in two processes some time ago. */
@Component
class SampleQualified {
  static final String PRODUCT = "product-manager";
  static final String SOFTWARE = "software-developer";
  private static final int FIRST_PRODUCT = 1_001;
  private static final int FIRST_SOFTWARE = 2_001;

  private final SampleCandidates candidates;
  private final SampleBeginnings beginnings;
  private final SampleBoards boards;
  private final Postings postings;
  private final Processes processes;
  private final NoteEarlierDecision earlier;
  private final StaffMembers people;
  private final WhoIs who;

  SampleQualified(
      SampleCandidates candidates,
      SampleBeginnings beginnings,
      SampleBoards boards,
      Postings postings,
      Processes processes,
      NoteEarlierDecision earlier,
      StaffMembers people,
      WhoIs who) {
    this.candidates = candidates;
    this.beginnings = beginnings;
    this.boards = boards;
    this.postings = postings;
    this.processes = processes;
    this.earlier = earlier;
    this.people = people;
    this.who = who;
  }

  /** So many of each begin to apply and answer everything. */
  List<SampleCandidates.Ready> begin(int product, int software, BooleanSupplier goesOn) {
    List<SampleCandidates.Ready> ready = new ArrayList<>();
    begin(PRODUCT, FIRST_PRODUCT, product, goesOn, ready);
    begin(SOFTWARE, FIRST_SOFTWARE, software, goesOn, ready);
    return ready;
  }

  private void begin(
      String slug,
      int first,
      int many,
      BooleanSupplier goesOn,
      List<SampleCandidates.Ready> ready) {
    PublicPosting posting = postings.find(beginnings.posting(slug)).orElseThrow();
    for (int n = first; n < first + many && goesOn.getAsBoolean(); n++) {
      candidates.begin(n, posting).ifPresent(ready::add);
    }
  }

  /** They submit; what was decided of them is no news: no letter leaves. */
  void qualify(List<SampleCandidates.Ready> ready, BooleanSupplier goesOn) {
    StaffMember noor = noor();
    for (SampleCandidates.Ready one : ready) {
      if (goesOn.getAsBoolean()) {
        candidates.submit(one);
        earlier.qualified(one.application(), "…", noor.id());
      }
    }
  }

  /** The adviser who sees to pools. */
  StaffMember noor() {
    return person("noor");
  }

  /** The manager who asks for people. */
  StaffMember daniel() {
    return person("daniel");
  }

  private StaffMember person(String code) {
    return who.away(people.find(new StaffMemberId(boards.account(code))).orElseThrow());
  }

  SelectionProcess process(String slug) {
    return processes.of(beginnings.posting(slug)).orElseThrow();
  }
}
