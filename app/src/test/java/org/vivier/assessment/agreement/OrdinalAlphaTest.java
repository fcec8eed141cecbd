package org.vivier.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

class OrdinalAlphaTest {
  /** The twelve units of Krippendorff's paper, rated by four observers with values missing. */
  private static final List<List<Integer>> PUBLISHED =
      List.of(
          List.of(1, 1, 1),
          List.of(2, 2, 3, 2),
          List.of(3, 3, 3, 3),
          List.of(3, 3, 3, 3),
          List.of(2, 2, 2, 2),
          List.of(1, 2, 3, 4),
          List.of(4, 4, 4, 4),
          List.of(1, 1, 2, 1),
          List.of(2, 2, 2, 2),
          List.of(5, 5, 5),
          List.of(1, 1),
          List.of(3));

  @Test
  void givesThePublishedValue() {
    assertThat(OrdinalAlpha.of(counted(PUBLISHED)).orElseThrow()).isCloseTo(0.815, within(0.0005));
  }

  @Test
  void saysNothingWhereNothingCanBeSaid() {
    assertThat(OrdinalAlpha.of(Map.of())).isEmpty();
    assertThat(OrdinalAlpha.of(counted(List.of(List.of(1), List.of(2))))).isEmpty();
    assertThat(OrdinalAlpha.of(counted(List.of(List.of(2, 2), List.of(2, 2))))).isEmpty();
  }

  @Test
  void oppositeReadersAreWorseThanChance() {
    assertThat(
            OrdinalAlpha.of(counted(List.of(List.of(0, 3), List.of(3, 0), List.of(0, 3))))
                .orElseThrow())
        .isNegative();
  }

  @Test
  void countsEqualPairs() {
    StepAgreement agreement =
        new StepAgreement(
            new StepId(UUID.randomUUID()),
            new CriterionId(UUID.randomUUID()),
            counted(List.of(List.of(1, 1), List.of(1, 2), List.of(2, 2), List.of(3))));
    assertThat(agreement.compared()).isEqualTo(3);
    assertThat(agreement.percentage().orElseThrow()).isCloseTo(66.67, within(0.01));
  }

  @Property(tries = 200)
  void isAtMostOneAndOnlyOrderAndPlaceOfMarksCount(
      @ForAll @Size(min = 2, max = 12) List<@Size(min = 1, max = 4) List<@IntRange(max = 4) Integer>> units) {
    var alpha = OrdinalAlpha.of(counted(units));
    alpha.ifPresent(value -> assertThat(value).isLessThanOrEqualTo(1));
    var stretched =
        OrdinalAlpha.of(
            counted(
                units.stream()
                    .map(unit -> unit.stream().map(mark -> mark * mark + 7 * mark).toList())
                    .toList()));
    var reversed = OrdinalAlpha.of(counted(units.stream().map(List::reversed).toList()));
    assertThat(stretched.isPresent()).isEqualTo(alpha.isPresent());
    alpha.ifPresent(value -> {
      assertThat(stretched.orElseThrow()).isCloseTo(value, within(1e-9));
      assertThat(reversed.orElseThrow()).isCloseTo(value, within(1e-9));
    });
  }

  @Property(tries = 100)
  void isOneWhereEverybodyAgrees(
      @ForAll @Size(min = 2, max = 10) List<@IntRange(max = 4) Integer> marks) {
    OrdinalAlpha.of(counted(marks.stream().map(mark -> Collections.nCopies(3, mark)).toList()))
        .ifPresent(value -> assertThat(value).isCloseTo(1, within(1e-9)));
  }

  private static Map<List<Integer>, Integer> counted(List<? extends List<Integer>> units) {
    Map<List<Integer>, Integer> counted = new HashMap<>();
    units.forEach(unit -> counted.merge(List.copyOf(unit), 1, Integer::sum));
    return counted;
  }
}
