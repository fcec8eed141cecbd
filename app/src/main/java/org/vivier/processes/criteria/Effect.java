package org.vivier.processes.criteria;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What a version of a criterion does to who meets it, compared with the one before. */
public enum Effect {
  /** There is none before. */
  FIRST,
  /** Nobody had read it. */
  EDITED,
  /** Means the same: a misprint, a clearer word. */
  WORDING,
  /** Some who met it may not meet it any more. */
  TIGHTENED,
  /** Some who didn't meet it may meet it now. */
  LOOSENED,
  /** Both. */
  CHANGED;

  /** What somebody can say who supersedes a criterion. */
  public static final Set<Effect> OF_SUPERSEDING =
      EnumSet.of(WORDING, TIGHTENED, LOOSENED, CHANGED);

  /** Whether those who passed are asked again. */
  public boolean asksPassesAgain() {
    return this == TIGHTENED || this == CHANGED;
  }

  /** Whether those who failed are asked again, and others may qualify now. */
  public boolean asksFailsAgain() {
    return this == LOOSENED || this == CHANGED;
  }

  /** The name in the database and in message keys. */
  public String code() {
    return Criterion.code(this);
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("processes.effect." + code());
  }

  /** The one with this code. */
  public static Optional<Effect> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
