package org.vivier.cli.tryout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.format.Classification;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Tenure;
import org.vivier.pools.requests.MoveRequest;
import org.vivier.pools.requests.Need;
import org.vivier.pools.requests.RequestState.Event;
import org.vivier.pools.requests.SaveRequest;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.search.Requirements;
import org.vivier.processes.Bilingual;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;

/** Two invented requests that the hiring manager has sent. */
@Component
class SampleRequests {
  private final SaveRequest save;
  private final MoveRequest move;
  private final Clock clock;

  SampleRequests(SaveRequest save, MoveRequest move, Clock clock) {
    this.save = save;
    this.move = move;
    this.clock = clock;
  }

  /** One that many match, and one that asks for more. */
  void send(SelectionProcess product, SelectionProcess software, StaffMember manager) {
    send(
        new Bilingual("Product manager, benefits", "Gestionnaire de produit, prestations"),
        product.facts().classifications(),
        List.of(requirement("english-or-french-essential")),
        2,
        manager);
    send(
        new Bilingual("Software developer, payments", "Développement logiciel, paiements"),
        software.facts().classifications(),
        List.of(requirement("bilingual-imperative BBB/BBB")),
        1,
        manager);
  }

  private void send(
      Bilingual title,
      List<Classification> classifications,
      List<LanguageRequirement> languages,
      int positions,
      StaffMember manager) {
    LocalDate by = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusMonths(2);
    Requirements asked =
        new Requirements(
            classifications,
            languages,
            List.of(Tenure.INDETERMINATE),
            List.of(),
            List.of(),
            List.of(),
            "");
    StaffingRequest begun = save.begin(new Need(title, asked, positions, by, ""), manager).done();
    if (begun != null) {
      move.handle(begun.id(), begun.revision(), Event.SEND, "", manager);
    }
  }

  private static LanguageRequirement requirement(String text) {
    return LanguageRequirement.parse(text).orElseThrow();
  }
}
