package org.vivier.applications.upkeep;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.applications.signals.CompareStatements;
import org.vivier.platform.jobs.Jobs;

/** What is done by itself, and how often. One program does each at a time, however many run. */
@Configuration(proxyBeanMethods = false)
class Upkeep {
  @Bean
  Task<Void> remindersTask(RemindDeadlines deadlines, RemindDrafts drafts) {
    return Jobs.whileRunning(
        Duration.ofMinutes(10),
        "application-reminders",
        running -> {
          deadlines.handle(running);
          drafts.handle(running);
        });
  }

  @Bean
  Task<Void> deadlineChangesTask(AnnounceDeadlineChange announce) {
    return Jobs.whileRunning(Duration.ofMinutes(1), "deadline-changes", announce::handle);
  }

  @Bean
  Task<Void> heldReceiptsTask(HeldReceipts receipts) {
    return Jobs.every(Duration.ofMinutes(10), "held-receipts", receipts::send);
  }

  @Bean
  Task<Void> expireDraftsTask(ExpireDrafts expire) {
    return Jobs.inBatches(Duration.ofMinutes(30), "expire-drafts", expire::handle);
  }

  @Bean
  Task<Void> indexAddressesTask(IndexAddressesAnew index) {
    return Jobs.inBatches(Duration.ofMinutes(30), "index-addresses", index::handle);
  }

  @Bean
  Task<Void> indexNamesTask(IndexNames index) {
    return Jobs.inBatches(Duration.ofMinutes(30), "index-names", index::handle);
  }

  @Bean
  Task<Void> compareStatementsTask(CompareStatements compare) {
    return Jobs.inBatches(Duration.ofMinutes(1), "compare-statements", compare::handle);
  }
}
