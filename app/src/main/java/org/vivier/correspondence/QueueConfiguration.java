package org.vivier.correspondence;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.web.Turns;

/** What the scheduler does with letters, and by which clock. */
@Configuration(proxyBeanMethods = false)
class QueueConfiguration {
  /** For a database that is away for a moment: the attempt itself never fails. */
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

  /** How long a letter waits while people wait for an answer on their screens. */
  private static final Duration BEHIND_PEOPLE = Duration.ofSeconds(2);

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
  Task<Void> letterTask(SendLetter sendLetter, Turns turns, Clock clock) {
    return Tasks.custom(LetterQueue.TASK)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
        .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
        .execute((instance, context) -> {
          turns.letOthersGoFirst(BEHIND_PEOPLE);
          LetterId letter = new LetterId(UUID.fromString(instance.getId()));
          return completion(sendLetter.handle(letter));
        });
  }

  private static CompletionHandler<Void> completion(Optional<Instant> next) {
    return (complete, operations) ->
        next.ifPresentOrElse(time -> operations.reschedule(complete, time), operations::remove);
  }

  /** Every night in Ottawa. */
  @Bean
  Task<Void> oldLettersTask(ForgetOldLetters forgetOldLetters) {
    return Tasks.recurring("old-letters", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
        .execute((instance, context) -> forgetOldLetters.handle());
  }
}
