package org.vivier.format;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the structured keys of a posting say. Lists are empty and values absent when not given.
 *
 * @param closes absent when the job is open until filled
 * @param termLength the length of a specified period
 * @param positions how many positions are to be filled, at least 1
 * @param picture of the team, if the posting shows one
 * @param quote of somebody in the team, if there is one
 * @param questions what the posting asks beyond what all ask; empty until both files agree on them
 */
public record PostingFacts(
    @Nullable PostingTime opens,
    @Nullable PostingTime closes,
    List<Classification> classifications,
    List<LanguageRequirement> languageRequirements,
    List<Tenure> tenures,
    @Nullable Period termLength,
    List<Location> locations,
    @Nullable WorkArrangement workArrangement,
    @Nullable Salary salary,
    @Nullable Integer positions,
    @Nullable String processNumber,
    @Nullable Contact contact,
    @Nullable Contact accommodationContact,
    @Nullable Picture picture,
    @Nullable Quote quote,
    List<PostingQuestion> questions) {
  /** Nothing given. */
  public static final PostingFacts NONE =
      new PostingFacts(
          null, null, List.of(), List.of(), List.of(), null, List.of(), null, null, null, null,
          null, null, null, null, List.of());

  public PostingFacts {
    classifications = List.copyOf(classifications);
    languageRequirements = List.copyOf(languageRequirements);
    tenures = List.copyOf(tenures);
    locations = List.copyOf(locations);
    questions = List.copyOf(questions);
  }
}
