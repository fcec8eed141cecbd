package org.vivier.applications;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.access.ForgetOldSecrets;

/** What is done by itself, and how often. One program does each at a time, however many run. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "vivier.applications.upkeep", matchIfMissing = true)
class Upkeep {
  @Bean
  Task<Void> remindersTask(RemindDeadlines deadlines, RemindDrafts drafts) {
    return every(
        "application-reminders",
        Duration.ofMinutes(10),
        () -> {
          deadlines.handle();
          drafts.handle();
        });
  }

  @Bean
  Task<Void> deadlineChangesTask(AnnounceDeadlineChange announce) {
    return every("deadline-changes", Duration.ofMinutes(1), announce::handle);
  }

  @Bean
  Task<Void> heldReceiptsTask(HeldReceipts receipts) {
    return every("held-receipts", Duration.ofMinutes(10), receipts::send);
  }

  @Bean
  Task<Void> expireDraftsTask(ExpireDrafts expire, ForgetOldSecrets forget) {
    return every(
        "expire-drafts",
        Duration.ofMinutes(30),
        () -> {
          while (expire.handle() > 0) {
            // One batch after the other, each its own transaction.
          }
          forget.handle();
        });
  }

  @Bean
  Task<Void> indexAddressesTask(IndexAddressesAnew index) {
    return every(
        "index-addresses",
        Duration.ofMinutes(30),
        () -> {
          while (index.handle() > 0) {
            // One batch after the other, each its own transaction.
          }
        });
  }

  @Bean
  Task<Void> compareStatementsTask(CompareStatements compare) {
    return every("compare-statements", Duration.ofMinutes(1), compare::handle);
  }

  private static Task<Void> every(String name, Duration pause, Runnable work) {
    return Tasks.recurring(name, FixedDelay.of(pause)).execute((instance, context) -> work.run());
  }
}
