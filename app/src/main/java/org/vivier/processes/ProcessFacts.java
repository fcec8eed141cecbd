package org.vivier.processes;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Classification;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;

/**
 * What a process says about the job. Lists are empty and values null as long as nobody said it.
 *
 * @param termLength of a specified period
 * @param languageRequirements several when several linguistic profiles are accepted
 * @param positions how many are to be filled
 * @param area of selection, in words
 */
public record ProcessFacts(
    Bilingual title,
    Audience audience,
    @Nullable Bilingual area,
    List<Classification> classifications,
    List<Tenure> tenures,
    @Nullable Period termLength,
    List<LanguageRequirement> languageRequirements,
    List<Location> locations,
    @Nullable WorkArrangement workArrangement,
    @Nullable Integer positions,
    @Nullable Salary salary,
    ProcessDates dates) {

  public ProcessFacts {
    classifications = List.copyOf(classifications);
    tenures = List.copyOf(tenures);
    languageRequirements = List.copyOf(languageRequirements);
    locations = List.copyOf(locations);
  }

  /** Nothing but a title. */
  public static ProcessFacts of(Bilingual title, Audience audience, ProcessDates dates) {
    return new ProcessFacts(
        title, audience, null, List.of(), List.of(), null, List.of(), List.of(), null, null, null,
        dates);
  }

  /** The same with other dates. */
  public ProcessFacts with(ProcessDates other) {
    return new ProcessFacts(
        title,
        audience,
        area,
        classifications,
        tenures,
        termLength,
        languageRequirements,
        locations,
        workArrangement,
        positions,
        salary,
        other);
  }

  /** The same with another title. */
  public ProcessFacts with(Bilingual otherTitle) {
    return new ProcessFacts(
        otherTitle,
        audience,
        area,
        classifications,
        tenures,
        termLength,
        languageRequirements,
        locations,
        workArrangement,
        positions,
        salary,
        dates);
  }
}
