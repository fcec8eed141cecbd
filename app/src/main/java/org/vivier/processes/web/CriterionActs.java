package org.vivier.processes.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Outcome;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.AddCriterion;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.EditCriterion;
import org.vivier.processes.criteria.Effect;
import org.vivier.processes.criteria.RemoveCriterion;
import org.vivier.processes.criteria.Reopening;
import org.vivier.processes.criteria.SupersedeCriterion;
import org.vivier.staff.StaffMember;

/** Does what the pressed button of a criterion's form says. */
@Component
class CriterionActs {
  private final AddCriterion add;
  private final EditCriterion edit;
  private final RemoveCriterion remove;
  private final SupersedeCriterion supersede;

  CriterionActs(
      AddCriterion add, EditCriterion edit, RemoveCriterion remove, SupersedeCriterion supersede) {
    this.add = add;
    this.edit = edit;
    this.remove = remove;
    this.supersede = supersede;
  }

  Outcome<?> handle(
      SelectionProcess process,
      @Nullable Criterion one,
      FormValues typed,
      String then,
      StaffMember member) {
    var written = CriterionForm.read(typed);
    if (one == null) {
      return add.handle(process.id(), written, member.actor());
    }
    int version = typed.number("version").orElse(0);
    return switch (then) {
      case "remove" -> remove.handle(process.id(), one.id(), member.actor());
      case "up", "down" -> remove.move(process.id(), one.id(), then.equals("up"), member.actor());
      case "supersede" -> {
        Effect effect = effect(typed);
        yield effect == null
            ? Outcome.refused(Refusal.at("effect", Reason.EFFECT_MISSING))
            : supersede.handle(
                process.id(),
                one.id(),
                version,
                written,
                effect,
                typed.one("reason"),
                member.actor());
      }
      default -> edit.handle(process.id(), one.id(), version, written, member.actor());
    };
  }

  /** What superseding it with this effect would open again. */
  Reopening preview(Criterion one, Effect effect) {
    return supersede.preview(one.id(), effect);
  }

  /** What the new version does to who meets it; null as long as nobody chose. */
  static @Nullable Effect effect(FormValues typed) {
    return Effect.ofCode(typed.one("effect")).filter(Effect.OF_SUPERSEDING::contains).orElse(null);
  }
}
