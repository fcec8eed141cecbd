package org.vivier.cli.tryout;

import java.util.List;
import org.vivier.processes.Outcome;
import org.vivier.processes.Refusal;

/** What became of something that an invented person did. */
final class SampleOutcome {
  private SampleOutcome() {}

  /**
   * What there is now.
   *
   * @throws IllegalStateException when it was refused: the samples are wrong
   */
  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(List<Refusal> reasons) ->
          throw new IllegalStateException(reasons.toString());
    };
  }
}
