package org.vivier.processes;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What is done by itself, and how often. One program does it at a time, however many run. */
@Configuration(proxyBeanMethods = false)
class ProcessUpkeep {
  @Bean
  Task<Void> processesMoveByThemselves(AutomaticMoves move) {
    return Jobs.every(Duration.ofMinutes(1), "process-moves", move::handle);
  }
}
