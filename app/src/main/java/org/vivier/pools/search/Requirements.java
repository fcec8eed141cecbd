package org.vivier.pools.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vivier.format.Classification;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.processes.criteria.CriterionId;

/**
 * What somebody needs. Of several values of one requirement one is enough; of criteria and words
 * all must be there. What is empty asks for nothing.
 *
 * @param languages several when several profiles are accepted
 */
public record Requirements(
    List<Classification> classifications,
    List<LanguageRequirement> languages,
    List<Tenure> tenures,
    List<Location> places,
    List<WorkArrangement> arrangements,
    List<CriterionId> criteria,
    String words) {
  /** Asks for nothing. */
  public static final Requirements NONE =
      new Requirements(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

  public Requirements {
    classifications = List.copyOf(classifications);
    languages = List.copyOf(languages);
    tenures = List.copyOf(tenures);
    places = List.copyOf(places);
    arrangements = List.copyOf(arrangements);
    criteria = List.copyOf(criteria);
  }

  /** Those that ask for something, in their order. */
  public Set<Requirement> asked() {
    Set<Requirement> asked = EnumSet.noneOf(Requirement.class);
    add(asked, Requirement.CLASSIFICATION, !classifications.isEmpty());
    add(asked, Requirement.LANGUAGE, !languages.isEmpty());
    add(asked, Requirement.TENURE, !tenures.isEmpty());
    add(asked, Requirement.PLACE, !places.isEmpty());
    add(asked, Requirement.ARRANGEMENT, !arrangements.isEmpty());
    add(asked, Requirement.CRITERIA, !criteria.isEmpty());
    add(asked, Requirement.WORDS, !words.isBlank());
    return asked;
  }

  /** Whether somebody to be found may be anybody. */
  public boolean nothing() {
    return asked().isEmpty();
  }

  private static void add(Set<Requirement> asked, Requirement one, boolean is) {
    if (is) {
      asked.add(one);
    }
  }
}
