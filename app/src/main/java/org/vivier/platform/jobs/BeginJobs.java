package org.vivier.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.startup.ContextReadyStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Begins with the jobs once everything stands, unless this process leaves them to others. */
@Component
class BeginJobs extends ContextReadyStart {
  private final boolean here;

  BeginJobs(Scheduler scheduler, @Value("${vivier.jobs.here}") boolean here) {
    super(scheduler);
    this.here = here;
  }

  @Override
  public void doStart() {
    if (here) {
      super.doStart();
    }
  }
}
