package org.vivier.cli;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps stack traces out of sight when {@link Failures} has words for what went wrong. */
final class KnownFailureReporter implements SpringBootExceptionReporter {
  @Override
  public boolean reportException(Throwable failure) {
    return Failures.isKnown(failure);
  }
}
