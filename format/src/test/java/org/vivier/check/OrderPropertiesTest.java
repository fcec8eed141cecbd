package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.vivier.check.GeneratedPairs.Section;
import org.vivier.format.Finding;
import org.vivier.format.PostingPair;
import org.vivier.format.Severity;

/** What the order of sections and items may do to the findings, and what it may not. */
class OrderPropertiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Property(tries = 300)
  void nothingIsFoundInWhatIsTheSame(@ForAll @LongRange(max = 100_000) long seed) {
    List<Section> sections = GeneratedPairs.sections(seed);
    assertThat(aboutOrder(GeneratedPairs.pair(sections, sections))).isEmpty();
  }

  @Property(tries = 300)
  void anItemThatIsGoneIsNamedAndNothingElse(
      @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 99) int which) {
    List<Section> whole = GeneratedPairs.sections(seed);
    int section = which % whole.size();
    int item = which % whole.get(section).items().size();
    List<Section> less = new ArrayList<>(whole);
    less.set(section, whole.get(section).without(item));
    String gone = whole.get(section).items().get(item).english();
    assertThat(errors(GeneratedPairs.pair(whole, less)))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("list-item-missing");
          assertThat(finding.file()).startsWith("en/");
          assertThat(finding.message().en()).contains(gone);
        });
  }

  @Property(tries = 300)
  void itemsInAnotherOrderAreANoteAtMost(
      @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 99) int which) {
    List<Section> sections = GeneratedPairs.sections(seed);
    int section = which % sections.size();
    int size = sections.get(section).items().size();
    List<Section> other = new ArrayList<>(sections);
    other.set(section, sections.get(section).swapping(which % size, (which / 7 + 1) % size));
    assertThat(aboutOrder(GeneratedPairs.pair(sections, other)))
        .allMatch(finding -> finding.severity() == Severity.INFO);
  }

  @Property(tries = 300)
  void sectionsInAnotherOrderAreToldOnceAsAWarning(
      @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 99) int which) {
    List<Section> sections = GeneratedPairs.sections(seed);
    int at = which % (sections.size() - 1);
    List<Section> other = new ArrayList<>(sections);
    Collections.swap(other, at, at + 1);
    assertThat(aboutOrder(GeneratedPairs.pair(sections, other)))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("block-moved");
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
  }

  @Property(tries = 300)
  void anItemThatIsGoneIsNamedAmongSectionsInAnotherOrder(
      @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 99) int which) {
    List<Section> whole = GeneratedPairs.sections(seed);
    int section = which % whole.size();
    int item = which % whole.get(section).items().size();
    List<Section> less = new ArrayList<>(whole);
    less.set(section, whole.get(section).without(item));
    Collections.swap(less, section, (section + 1) % less.size());
    String gone = whole.get(section).items().get(item).english();
    assertThat(errors(GeneratedPairs.pair(whole, less)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().en()).contains(gone));
  }

  private static List<Finding> errors(PostingPair pair) {
    return check(pair).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  private static List<Finding> aboutOrder(PostingPair pair) {
    return check(pair).stream()
        .filter(finding -> finding.rule().matches("block-moved|text-differs|.*-missing|.*-merged"))
        .toList();
  }

  private static List<Finding> check(PostingPair pair) {
    return new Checker(Configuration.DEFAULT, TODAY).check(pair);
  }
}
