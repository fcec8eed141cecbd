package org.vivier.correspondence;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.applications.letters.SampleLetters;
import org.vivier.format.Language;
import org.vivier.letters.LetterContent;
import org.vivier.testing.TestClock;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** Writes letters and runs the queue by hand, at the test's time. */
final class LetterOffice {
  private final TransactionOperations transactions;
  private final WriteLetter writeLetter;
  private final DataKeys keys;
  private final TestClock clock;
  private final DataSource database;
  private final Task<?> letterTask;

  LetterOffice(
      TransactionOperations transactions,
      WriteLetter writeLetter,
      DataKeys keys,
      TestClock clock,
      DataSource database,
      Task<Void> letterTask) {
    this.transactions = transactions;
    this.writeLetter = writeLetter;
    this.keys = keys;
    this.clock = clock;
    this.database = database;
    this.letterTask = letterTask;
  }

  DataKeyId aCandidate() {
    DataKeyId dataKey = DataKeyId.random();
    keys.create(dataKey);
    return dataKey;
  }

  LetterId write(DataKeyId dataKey, LetterContent content) {
    return transactions.execute(
        status -> writeLetter.write(dataKey, SampleLetters.amelie(Language.FR), content));
  }

  LetterId writeReceipt() {
    return write(aCandidate(), SampleLetters.received());
  }

  /** A scheduler as a freshly started process has it; runs what is due. */
  ManualScheduler run() {
    SettableClock now = new SettableClock();
    now.set(clock.instant());
    ManualScheduler scheduler =
        TestHelper.createManualScheduler(database, letterTask).clock(now).build();
    scheduler.runAnyDueExecutions();
    return scheduler;
  }

  void runAfter(Duration wait) {
    clock.advance(wait);
    run();
  }

  /** What these tests add to the program. */
  @TestConfiguration
  static class Beans {
    @Bean
    @Primary
    ScriptedTransport scriptedTransport() {
      return new ScriptedTransport();
    }

    @Bean
    LetterOffice letterOffice(
        TransactionOperations transactions,
        WriteLetter writeLetter,
        DataKeys keys,
        TestClock clock,
        DataSource database,
        Task<Void> letterTask) {
      return new LetterOffice(transactions, writeLetter, keys, clock, database, letterTask);
    }
  }
}
