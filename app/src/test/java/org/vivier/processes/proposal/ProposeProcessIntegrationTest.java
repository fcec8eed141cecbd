package org.vivier.processes.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.PostingFolder;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.processes.ChangeFacts;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.Reason;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.EditCriterion;
import org.vivier.testing.TablesOwner;

/**
 * An imported posting gets a process, once, in which nothing counts until somebody looked at it.
 */
@SpringBootTest
class ProposeProcessIntegrationTest {
  private static final String BODY =
      """

      ## Essential
      * Experience

      ## Essentiel
      * Expérience
      """;

  @Autowired ApplicationContext context;
  @Autowired ProposeProcess propose;
  @Autowired ImportPostings importPostings;
  @Autowired Postings postings;
  @Autowired DatabaseAccess access;
  @TempDir Path folder;
  private ProcessKit kit;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    kit.empty();
    TablesOwner.empty(access, "posting");
  }

  @AfterEach
  void end() {
    kit.empty();
    TablesOwner.empty(access, "posting");
  }

  @Test
  void isMadeOnceAndEverythingInItIsConfirmedFirst() {
    new PostingFolder(folder)
        .withAnyText()
        .pair(
            "oak",
            "oak",
            "chene",
            Map.of("closes", "2026-08-01", "classification", "IT-02", "positions", "3"),
            BODY);
    importPostings.handle(folder);
    PostingId posting = propose.waiting().getFirst().id();
    SelectionProcess made = ProcessKit.done(propose.handle(posting, ProcessKit.NOOR));
    assertThat(made.posting()).isEqualTo(posting);
    assertThat(made.factsProposed()).isTrue();
    assertThat(made.facts().positions()).isEqualTo(3);
    assertThat(made.facts().dates().closesAt()).hasToString("2026-08-01T23:59:59");
    assertThat(propose.waiting()).isEmpty();
    assertThat(ProcessKit.done(propose.handle(posting, ProcessKit.NOOR)).id())
        .as("whoever comes second gets the same")
        .isEqualTo(made.id());
    assertThat(kit.criteria().of(made.id()).all()).isNotEmpty().allMatch(Criterion::proposed);
    assertThat(kit.faults(made)).contains(Reason.FACTS_PROPOSED, Reason.CRITERION_PROPOSED);

    ProcessKit.done(
        kit.get(ChangeFacts.class)
            .handle(made.id(), made.revision(), made.facts(), ProcessKit.NOOR));
    for (Criterion one : kit.criteria().of(made.id()).all()) {
      ProcessKit.done(
          kit.get(EditCriterion.class)
              .handle(made.id(), one.id(), one.version(), one.written(), ProcessKit.NOOR));
    }
    assertThat(kit.faults(made)).doesNotContain(Reason.FACTS_PROPOSED, Reason.CRITERION_PROPOSED);
  }

  @Test
  void whatIsNotThereGetsNone() {
    assertThat(
            ProcessKit.reasons(
                propose.handle(new PostingId(java.util.UUID.randomUUID()), ProcessKit.NOOR)))
        .containsExactly(Reason.POSTING_MISSING);
  }
}
