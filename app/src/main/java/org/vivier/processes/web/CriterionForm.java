package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Refusal;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.Criterion.Screening;
import org.vivier.processes.criteria.Effect;
import org.vivier.processes.criteria.WrittenCriterion;

/** The form of one criterion. */
final class CriterionForm {
  /** What a new one begins with. */
  static final FormValues EMPTY =
      new FormValues(
          Map.of(
              "kind", List.of(Kind.ESSENTIAL.code()),
              "quality", List.of(Quality.EXPERIENCE.code()),
              "screening", List.of(Screening.APPLICATION.code())));

  private CriterionForm() {}

  static FormValues of(Criterion one) {
    WrittenCriterion written = one.written();
    return new FormValues(
        Map.of(
            "kind", List.of(written.kind().code()),
            "quality", List.of(written.quality().code()),
            "screening", List.of(written.screening().code()),
            "code-en", List.of(written.code().english()),
            "code-fr", List.of(written.code().french()),
            "text-en", List.of(written.text().english()),
            "text-fr", List.of(written.text().french())));
  }

  static WrittenCriterion read(FormValues typed) {
    return new WrittenCriterion(
        Kind.ofCode(typed.one("kind")).orElse(Kind.ESSENTIAL),
        Quality.ofCode(typed.one("quality")).orElse(Quality.OTHER),
        FormFields.pair(typed, "code"),
        FormFields.pair(typed, "text"),
        Screening.ofCode(typed.one("screening")).orElse(Screening.APPLICATION));
  }

  static List<FormSection> fields(
      Language language, FormValues typed, List<Refusal> refusals, @Nullable Criterion one) {
    FormFields fields = new FormFields(language, typed, refusals, one == null ? null : of(one));
    boolean used = one != null && one.used();
    fields.section("criterion").pair(FormField.Kind.AREA, "text");
    if (!used) {
      fields.pair(FormField.Kind.TEXT, "code");
    }
    fields
        .choose(
            FormField.Kind.RADIO, "kind", List.of(Kind.values()), Kind::code, k -> k.in(language))
        .choose(
            FormField.Kind.SELECT,
            "quality",
            List.of(Quality.values()),
            Quality::code,
            q -> q.in(language))
        .choose(
            FormField.Kind.RADIO,
            "screening",
            List.of(Screening.values()),
            Screening::code,
            s -> s.in(language));
    if (used) {
      fields
          .section("supersede")
          .choose(
              FormField.Kind.RADIO,
              "effect",
              new ArrayList<>(Effect.OF_SUPERSEDING),
              Effect::code,
              e -> e.in(language))
          .area("reason");
    }
    return one == null ? fields.done() : fields.seen("version", one.version()).done();
  }
}
