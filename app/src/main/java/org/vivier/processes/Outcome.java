package org.vivier.processes;

import java.util.List;
import java.util.function.Function;

/**
 * What became of something that somebody wanted.
 *
 * @param <T> what there is when it was done
 */
public sealed interface Outcome<T> {
  /** It was done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** Nothing was done; every reason at once. */
  record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
    public Refused {
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("refused without a reason");
      }
      refusals = List.copyOf(refusals);
    }
  }

  /** It was done. */
  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  /** Nothing was done, for these reasons. */
  static <T> Outcome<T> refused(List<Refusal> refusals) {
    return new Refused<>(refusals);
  }

  /** Nothing was done, for this reason. */
  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(List.of(refusal));
  }

  /** The reasons why nothing was done; none when it was. */
  default List<Refusal> refusals() {
    return this instanceof Refused<T>(List<Refusal> reasons) ? reasons : List.of();
  }

  /** The same, of what follows from the value. */
  default <R> Outcome<R> map(Function<T, R> change) {
    return switch (this) {
      case Done<T>(T value) -> done(change.apply(value));
      case Refused<T>(List<Refusal> reasons) -> refused(reasons);
    };
  }
}
