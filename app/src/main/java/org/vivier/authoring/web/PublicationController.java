package org.vivier.authoring.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.PublishPosting;
import org.vivier.format.Invisible;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessState;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.links.MoveBlocked;
import org.vivier.processes.web.OrTemplate;
import org.vivier.processes.web.TypedMoment;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** Publishes both languages, or amends what is public. */
@Controller
class PublicationController {
  private final PublicationPages pages;
  private final PublishPosting publish;

  PublicationController(PublicationPages pages, PublishPosting publish) {
    this.pages = pages;
    this.publish = publish;
  }

  @Requires(act = Act.MOVE_PROCESS, scope = "process")
  @GetMapping({AuthoringPaths.PUBLISH_EN, AuthoringPaths.PUBLISH_FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    return pages.show(request, process, request.form(), null);
  }

  @Requires(act = Act.MOVE_PROCESS, scope = "process")
  @PostMapping({AuthoringPaths.PUBLISH_EN, AuthoringPaths.PUBLISH_FR})
  ResponseEntity<byte[]> publish(StaffRequest request, @OrTemplate SelectionProcess process) {
    FormValues typed = request.form();
    boolean amends = process.state() == ProcessState.PUBLISHED;
    boolean material = typed.one("kind").equals("material");
    TypedMoment closes = TypedMoment.in(typed, "closes", process.facts().dates().zone(), true);
    List<Refusal> refusals = new ArrayList<>();
    if (Invisible.only(typed.one("reason"))) {
      refusals.add(Refusal.at("reason", Reason.REASON_MISSING));
    }
    if (amends && !material && !typed.one("kind").equals("typographical")) {
      refusals.add(Refusal.at("kind", Reason.AMENDMENT_KIND_MISSING));
    }
    if (material) {
      refusals.addAll(closes.refusals());
    }
    if (refusals.isEmpty()) {
      refusals.addAll(attempt(process, typed, material, closes, request.member()));
    }
    return refusals.isEmpty()
        ? pages.done(request.language(), process.number(), amends ? "amended" : "published")
        : pages.show(request, pages.again(process), typed, refusals);
  }

  private List<Refusal> attempt(
      SelectionProcess process,
      FormValues typed,
      boolean material,
      TypedMoment closes,
      StaffMember member) {
    int draft = typed.number("draft").orElse(0);
    try {
      Outcome<SelectionProcess> outcome =
          publish.handle(
              new PublishPosting.Wish(
                  process.id(),
                  draft,
                  material,
                  material ? closes.moment() : null,
                  typed.one("reason")),
              member.actor());
      return outcome.refusals();
    } catch (MoveBlocked e) {
      return e.refusals();
    }
  }
}
