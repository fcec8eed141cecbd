package org.vivier.cli.tryout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.vivier.platform.SampleTime;

/** What happened in the past of the organization to try, one thing after the other. */
final class SampleTimeline {
  private final Instant today;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(Instant at, Runnable work) {}

  /** One that ends at this moment. */
  SampleTimeline(Instant today) {
    this.today = today;
  }

  /** Something happened so long before today. */
  void before(Duration ago, Runnable work) {
    entries.add(new Entry(today.minus(ago), work));
  }

  /** The same, told in days. */
  void daysAgo(double days, Runnable work) {
    before(Duration.ofMinutes(Math.round(days * Duration.ofDays(1).toMinutes())), work);
  }

  /**
   * Lets it all happen again, each at its time.
   *
   * @param goesOn asked before each
   */
  void play(BooleanSupplier goesOn) {
    entries.sort(Comparator.comparing(Entry::at));
    for (Entry entry : entries) {
      if (!goesOn.getAsBoolean()) {
        return;
      }
      SampleTime.at(entry.at(), entry.work());
    }
  }
}
