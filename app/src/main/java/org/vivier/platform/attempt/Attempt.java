package org.vivier.platform.attempt;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that somebody wanted.
 *
 * @param done what there is when it was done; null when it was refused
 * @param problems every reason why it was refused
 */
public record Attempt<T, P extends FormProblem>(@Nullable T done, List<P> problems) {
  public Attempt {
    problems = List.copyOf(problems);
    if ((done == null) == problems.isEmpty()) {
      throw new IllegalArgumentException("either done or refused");
    }
  }

  /** It was done. */
  public static <T, P extends FormProblem> Attempt<T, P> of(T done) {
    return new Attempt<>(done, List.of());
  }

  /** Nothing was done, for these reasons. */
  public static <T, P extends FormProblem> Attempt<T, P> refused(List<P> problems) {
    return new Attempt<>(null, problems);
  }

  /** Nothing was done, for this reason. */
  public static <T, P extends FormProblem> Attempt<T, P> refused(P problem) {
    return new Attempt<>(null, List.of(problem));
  }

  /** What there is when it was done. */
  public Optional<T> result() {
    return Optional.ofNullable(done);
  }

  /** Whether the page as it is now has to be looked at. */
  public boolean conflict() {
    return problems.stream().anyMatch(FormProblem::conflict);
  }
}
