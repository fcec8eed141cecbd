package org.vivier.correspondence;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.applications.letters.ErasureConfirmed;
import org.vivier.applications.letters.SampleLetters;
import org.vivier.applications.letters.SignInCode;
import org.vivier.correspondence.transport.DeliveryResult;
import org.vivier.correspondence.transport.Mail;
import org.vivier.format.Language;
import org.vivier.letters.LetterKind;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.record.Actor;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

@SpringBootTest
@Import(LetterOffice.Beans.class)
class SendLetterIntegrationTest {
  private static final DeliveryResult BUSY = new DeliveryResult.Postponed("smtp 451 4.7.1");
  private static final DeliveryResult UNKNOWN = new DeliveryResult.Refused("smtp 550 5.1.1", true);

  @Autowired private DatabaseAccess access;
  @Autowired private LetterOffice office;
  @Autowired private ScriptedTransport transport;
  @Autowired private TransactionOperations transactions;
  @Autowired private WriteLetter writeLetter;
  @Autowired private Letters letters;
  @Autowired private LetterRows rows;
  @Autowired private DeadLetters deadLetters;
  @Autowired private RetryLetter retryLetter;
  @Autowired private RecordBounce recordBounce;
  @Autowired private ForgetOldLetters forgetOldLetters;
  @Autowired private DataKeys keys;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  @BeforeEach
  void emptyOffice() {
    TablesOwner.empty(access, "letter", "scheduled_tasks");
    transport.reset();
  }

  @Test
  void leavesOnceWhatCausedItIsCommitted() {
    LetterId id = office.writeReceipt();
    assertThat(transport.handedOver).isEmpty();
    office.run();
    assertThat(transport.handedOver).singleElement().extracting(Mail::letter).isEqualTo(id.value());
    assertThat(state(id)).isEqualTo(LetterState.SENT);
    assertThat(tasks()).isZero();
  }

  @Test
  void isNotWrittenWhenWhatCausedItIsRolledBack() {
    DataKeyId dataKey = office.aCandidate();
    transactions.executeWithoutResult(status -> {
      writeLetter.handle(dataKey, SampleLetters.amelie(Language.EN), SampleLetters.received());
      status.setRollbackOnly();
    });
    office.run();
    assertThat(transport.handedOver).isEmpty();
    assertThat(rows.newest(1)).isEmpty();
    assertThat(tasks()).isZero();
  }

  @Test
  void refusesToWriteOutsideATransaction() {
    assertThatThrownBy(() ->
            writeLetter.handle(
                office.aCandidate(), SampleLetters.amelie(Language.EN), SampleLetters.received()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void holdsNothingPersonalInClear() {
    office.writeReceipt();
    String row = jdbc.sql("select letter::text from letter").query(String.class).single();
    for (String word : new String[] {"amelie", "Tremblay", "candidature", "k3v9Qw"}) {
      String hex =
          java.util.HexFormat.of()
              .formatHex(word.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertThat(row).doesNotContainIgnoringCase(word).doesNotContain(hex);
    }
  }

  @Test
  void waitsLongerEachTimeWhileTheServerIsBusy() {
    transport.answers.add(BUSY);
    transport.answers.add(BUSY);
    LetterId id = office.writeReceipt();
    office.run();
    office.runAfter(Duration.ofSeconds(7));
    assertThat(transport.handedOver).hasSize(1);
    office.runAfter(Duration.ofSeconds(8));
    assertThat(transport.handedOver).hasSize(2);
    office.runAfter(Duration.ofSeconds(14));
    assertThat(transport.handedOver).hasSize(2);
    office.runAfter(Duration.ofSeconds(16));
    assertThat(transport.handedOver).hasSize(3);
    assertThat(transport.handedOver)
        .extracting(Mail::triedBefore)
        .containsExactly(false, true, true);
    assertThat(state(id)).isEqualTo(LetterState.SENT);
  }

  @Test
  void becomesADeadLetterWhenTriedForTooLong() {
    LetterId id = office.writeReceipt();
    Instant written = clock.instant();
    for (int attempt = 0; attempt < 40; attempt++) {
      transport.answers.add(BUSY);
    }
    for (int night = 0; night < 40; night++) {
      office.runAfter(Backoff.LONGEST);
    }
    assertThat(transport.handedOver).hasSize(30);
    assertThat(deadLetters.all())
        .singleElement()
        .satisfies(dead -> {
          assertThat(dead.id()).isEqualTo(id);
          assertThat(dead.state()).isEqualTo(LetterState.DEAD);
          assertThat(dead.reason()).isEqualTo("smtp 451 4.7.1");
          assertThat(dead.writtenAt()).isEqualTo(written);
        });
    transport.answers.clear();
    assertThat(retryLetter.handle(id, Actor.OPERATOR)).isTrue();
    office.run();
    assertThat(state(id)).isEqualTo(LetterState.SENT);
    assertThat(retryLetter.handle(id, Actor.OPERATOR)).isFalse();
  }

  @Test
  void isTakenUpAgainAfterTheProcessWasKilledInTheMiddle() {
    LetterId id = office.writeReceipt();
    rows.beginAttempt(id);
    jdbc.sql(
            """
            update scheduled_tasks
            set picked = true, picked_by = 'killed', last_heartbeat = execution_time
            """)
        .update();
    office.run();
    assertThat(transport.handedOver).isEmpty();
    clock.advance(Duration.ofDays(1));
    office.run().runDeadExecutionDetection();
    office.runAfter(Duration.ofMinutes(1));
    assertThat(transport.handedOver).singleElement().matches(Mail::triedBefore);
    assertThat(state(id)).isEqualTo(LetterState.SENT);
  }

  @Test
  void isNotSentTwiceWhenTheProcessWasKilledBeforeItsTaskEnded() {
    LetterId id = office.writeReceipt();
    rows.move(id, LetterState.Event.ACCEPTED, null);
    office.run();
    assertThat(transport.handedOver).isEmpty();
    assertThat(tasks()).isZero();
  }

  @Test
  void writesNoMoreToAnAddressThatDoesNotExistUnlessAsked() {
    transport.answers.add(UNKNOWN);
    LetterId first = office.writeReceipt();
    office.run();
    assertThat(state(first)).isEqualTo(LetterState.DEAD);

    LetterId second = office.writeReceipt();
    office.run();
    assertThat(state(second)).isEqualTo(LetterState.WITHHELD);

    LetterId code =
        office.write(
            office.aCandidate(),
            new SignInCode("1234", clock.instant(), SampleLetters.PAGE, clock.instant()));
    office.run();
    assertThat(state(code)).isEqualTo(LetterState.SENT);

    assertThat(retryLetter.handle(second, Actor.OPERATOR)).isTrue();
    office.run();
    assertThat(state(second)).isEqualTo(LetterState.SENT);
  }

  @Test
  void notesWhatCameBack() {
    LetterId id = office.writeReceipt();
    office.run();
    assertThat(recordBounce.handle(new Bounce(id, "5.1.1"))).isTrue();
    assertThat(recordBounce.handle(new Bounce(id, "5.1.1"))).isTrue();
    assertThat(recordBounce.handle(new Bounce(LetterId.next(), "5.1.1"))).isFalse();
    assertThat(deadLetters.all())
        .singleElement()
        .satisfies(dead -> assertThat(dead.state()).isEqualTo(LetterState.BOUNCED));
    LetterId next = office.writeReceipt();
    office.run();
    assertThat(state(next)).isEqualTo(LetterState.WITHHELD);
  }

  @Test
  void aFullMailboxStopsNoOtherLetter() {
    LetterId id = office.writeReceipt();
    office.run();
    recordBounce.handle(new Bounce(id, "4.2.2"));
    LetterId next = office.writeReceipt();
    office.run();
    assertThat(state(id)).isEqualTo(LetterState.BOUNCED);
    assertThat(state(next)).isEqualTo(LetterState.SENT);
  }

  @Test
  void candidatesFindTheirLettersAgainButNotTheCodes() {
    DataKeyId dataKey = office.aCandidate();
    office.write(dataKey, SampleLetters.received());
    office.write(
        dataKey, new SignInCode("1234", clock.instant(), SampleLetters.PAGE, clock.instant()));
    office.run();
    assertThat(letters.to(dataKey))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.subject()).startsWith("Nous avons reçu votre candidature");
          assertThat(letter.body()).contains("VIV-7K2M").doesNotContain("{");
          assertThat(letter.sentAt()).isEqualTo(clock.instant());
          assertThat(letter.stateInWords()).isEqualTo("Envoyé");
        });
    assertThat(letters.to(office.aCandidate())).isEmpty();
  }

  @Test
  void erasureTakesTheLettersButItsConfirmationArrives() {
    DataKeyId dataKey = office.aCandidate();
    LetterId lost = office.write(dataKey, SampleLetters.received());
    LetterId last =
        transactions.execute(status -> {
          keys.erase(dataKey);
          return writeLetter.write(
              dataKey,
              SampleLetters.amelie(Language.FR),
              new ErasureConfirmed("Designer", "VIV-7K2M", clock.instant()));
        });
    office.run();
    assertThat(rows.find(lost)).isEmpty();
    assertThat(transport.handedOver)
        .singleElement()
        .extracting(Mail::letter)
        .isEqualTo(last.value());
    clock.advance(ForgetOldLetters.KEPT_FOR.plusDays(1));
    forgetOldLetters.handle();
    assertThat(rows.find(last)).isEmpty();
    assertThat(keys.erase(last.ownKey())).isFalse();
  }

  /** The database's function names these kinds itself: a new one needs a migration. */
  @Test
  void justTheKindsThatHeldASecretForAMomentAreForgottenWhenOld() {
    LetterId one = office.write(office.aCandidate(), SampleLetters.received());
    for (LetterKind kind : LetterKind.values()) {
      jdbc.sql(
              """
              insert into letter (id, data_key_id, kind, language, written_at, address, address_index,
                text, state)
              select gen_random_uuid(), data_key_id, :kind, language, written_at, address,
                address_index, text, state
              from letter where id = :one
              """)
          .param("kind", kind.code())
          .param("one", one.value())
          .update();
    }
    Set<String> kept =
        Arrays.stream(LetterKind.values())
            .filter(kind -> !kind.momentary())
            .map(LetterKind::code)
            .collect(Collectors.toSet());
    assertThat(rows.deleteMomentary(clock.instant().atOffset(UTC))).as("none is old").isZero();
    assertThat(rows.deleteMomentary(clock.instant().plusSeconds(1).atOffset(UTC)))
        .isEqualTo(LetterKind.values().length - kept.size());
    assertThat(jdbc.sql("select distinct kind from letter").query(String.class).set())
        .isEqualTo(kept);
  }

  @Test
  void anAddressThatNoServerCanTakeBecomesADeadLetter() {
    DataKeyId dataKey = office.aCandidate();
    var recipient =
        new org.vivier.letters.Recipient(
            "no address at all", null, Language.EN, SampleLetters.ZONE);
    LetterId id =
        transactions.execute(
            status -> writeLetter.write(dataKey, recipient, SampleLetters.received()));
    office.run();
    assertThat(transport.handedOver).isEmpty();
    assertThat(deadLetters.all()).singleElement().extracting(DeadLetter::id).isEqualTo(id);
  }

  private LetterState state(LetterId id) {
    return rows.find(id).orElseThrow().state();
  }

  private int tasks() {
    return jdbc.sql("select count(*) from scheduled_tasks").query(Integer.class).single();
  }
}
