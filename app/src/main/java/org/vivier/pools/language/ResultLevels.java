package org.vivier.pools.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vivier.format.SkillLevels;

/**
 * What somebody reached in one language. Two of them are compared skill by skill: neither may be
 * above the other.
 */
public record ResultLevels(ResultLevel reading, ResultLevel writing, ResultLevel oral) {
  /** No result in any skill. */
  public static final ResultLevels NONE =
      new ResultLevels(ResultLevel.X, ResultLevel.X, ResultLevel.X);

  private static final int LEVELS = ResultLevel.values().length;

  /** How many different levels there are, each with a {@link #code} below this. */
  public static final int CODES = LEVELS * LEVELS * LEVELS;

  /** Of the results there are; no result counts as X. */
  public static ResultLevels of(Map<Skill, ResultLevel> results) {
    return new ResultLevels(
        results.getOrDefault(Skill.READING, ResultLevel.X),
        results.getOrDefault(Skill.WRITING, ResultLevel.X),
        results.getOrDefault(Skill.ORAL, ResultLevel.X));
  }

  /** Three signs, such as {@code CBE}. */
  public static Optional<ResultLevels> parse(String text) {
    if (text.length() != Skill.values().length) {
      return Optional.empty();
    }
    return ResultLevel.ofSign(text.substring(0, 1))
        .flatMap(reading ->
            ResultLevel.ofSign(text.substring(1, 2))
                .flatMap(writing ->
                    ResultLevel.ofSign(text.substring(2))
                        .map(oral -> new ResultLevels(reading, writing, oral))));
  }

  /** The level of one skill. */
  public ResultLevel of(Skill skill) {
    return switch (skill) {
      case READING -> reading;
      case WRITING -> writing;
      case ORAL -> oral;
    };
  }

  /** Whether each skill is enough for what a position asks of it. */
  public boolean reach(SkillLevels asked) {
    return reading.reaches(asked.reading())
        && writing.reaches(asked.writing())
        && oral.reaches(asked.oral());
  }

  /** Whether no skill is below the other's. */
  public boolean atLeast(ResultLevels other) {
    return reading.compareTo(other.reading) >= 0
        && writing.compareTo(other.writing) >= 0
        && oral.compareTo(other.oral) >= 0;
  }

  /**
   * One number for these three levels, by which the database finds them: there are few, so that "at
   * least" is a list of numbers. Their order means nothing.
   */
  public short code() {
    return (short) ((digit(reading) * LEVELS + digit(writing)) * LEVELS + digit(oral));
  }

  /** As the database has them; a test compares every code with its levels. */
  private static int digit(ResultLevel level) {
    return switch (level) {
      case X -> 0;
      case A -> 1;
      case B -> 2;
      case C -> 3;
      case E -> 4;
    };
  }

  /** The levels with this {@link #code}. */
  public static ResultLevels ofCode(int code) {
    ResultLevel[] levels = ResultLevel.values();
    return new ResultLevels(
        levels[code / (LEVELS * LEVELS) % LEVELS],
        levels[code / LEVELS % LEVELS],
        levels[code % LEVELS]);
  }

  /** The codes of all levels that are enough for this; none when a skill is specialized. */
  public static Short[] reaching(SkillLevels asked) {
    List<Short> codes = new ArrayList<>();
    for (int code = 0; code < CODES; code++) {
      if (ofCode(code).reach(asked)) {
        codes.add((short) code);
      }
    }
    return codes.toArray(Short[]::new);
  }

  /** As people write it: {@code CBE}. */
  @Override
  public String toString() {
    return "" + reading.sign() + writing.sign() + oral.sign();
  }
}
