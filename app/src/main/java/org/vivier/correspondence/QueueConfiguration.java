package org.vivier.correspondence;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What the scheduler does with letters, and by which clock. */
@Configuration(proxyBeanMethods = false)
class QueueConfiguration {
  private static final LocalTime AT_NIGHT = LocalTime.of(7, 20);

  @Bean
  com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
    return clock::instant;
  }

  @Bean
  Backoff backoff() {
    return new Backoff(RandomGenerator.getDefault());
  }

  /** One attempt; the task stays, with its next time, until nothing is left to do. */
  @Bean
  Task<Void> letterTask(SendLetter sendLetter, Clock clock) {
    return Jobs.once(LetterQueue.TASK, clock, letter -> sendLetter.handle(new LetterId(letter)));
  }

  /** Every night in Ottawa. */
  @Bean
  Task<Void> oldLettersTask(ForgetOldLetters forgetOldLetters) {
    return Jobs.at(
        Schedules.daily(ZoneOffset.UTC, AT_NIGHT), "old-letters", forgetOldLetters::handle);
  }
}
