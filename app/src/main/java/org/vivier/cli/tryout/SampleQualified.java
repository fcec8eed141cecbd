package org.vivier.cli.tryout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.vivier.decisions.deciding.NoteEarlierDecision;
import org.vivier.postings.PublicPosting;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.tryout.SamplePerson;

/** Invented people who qualified in two processes some time ago. */
@Component
class SampleQualified {
  static final String PRODUCT = "product-manager";
  static final String SOFTWARE = "software-developer";
  private static final int FIRST_PRODUCT = 1_001;
  private static final int FIRST_SOFTWARE = 2_001;

  private final SampleCandidates candidates;
  private final SampleBeginnings beginnings;
  private final Processes processes;
  private final NoteEarlierDecision earlier;
  private final SampleColleagues colleagues;

  SampleQualified(
      SampleCandidates candidates,
      SampleBeginnings beginnings,
      Processes processes,
      NoteEarlierDecision earlier,
      SampleColleagues colleagues) {
    this.candidates = candidates;
    this.beginnings = beginnings;
    this.processes = processes;
    this.earlier = earlier;
    this.colleagues = colleagues;
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
    PublicPosting posting = beginnings.open(slug);
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
    return colleagues.noor();
  }

  /** The manager who asks for people. */
  StaffMember daniel() {
    return colleagues.of(SamplePerson.DANIEL);
  }

  SelectionProcess process(String slug) {
    return processes.of(beginnings.posting(slug)).orElseThrow();
  }
}
