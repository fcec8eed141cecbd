package org.vivier.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.startup.ContextReadyStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Begins with the server's jobs once everything stands, unless this process leaves them to others.
 * A command that ends soon queues jobs and begins none: nobody has to wait for them, and their
 * makers are half of the program.
 */
@Component
@ConditionalOnWebApplication
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
