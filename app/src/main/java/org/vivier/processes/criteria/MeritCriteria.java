package org.vivier.processes.criteria;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vivier.processes.Bilingual;
import org.vivier.processes.criteria.Criterion.Kind;

/** A statement of merit criteria. */
public record MeritCriteria(List<Criterion> all) {
  public MeritCriteria {
    all = List.copyOf(all);
  }

  /** Those of one kind, in order. */
  public List<Criterion> of(Kind kind) {
    return all.stream().filter(criterion -> criterion.written().kind() == kind).toList();
  }

  /** The one with this id. */
  public Optional<Criterion> find(CriterionId id) {
    return all.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  /** The next free code for one of this kind, in each language. */
  Bilingual nextCode(WrittenCriterion written) {
    Bilingual letters = CriterionCodes.letters(written.kind(), written.quality());
    return new Bilingual(
        next(letters.english(), Bilingual::english), next(letters.french(), Bilingual::french));
  }

  private String next(String letters, Function<Bilingual, String> language) {
    int number = 1;
    while (has(letters + number, language)) {
      number++;
    }
    return letters + number;
  }

  private boolean has(String code, Function<Bilingual, String> language) {
    return all.stream().anyMatch(criterion -> language.apply(criterion.code()).equals(code));
  }
}
