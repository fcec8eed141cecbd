package org.vivier.authoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.vivier.check.ConfigurationFile;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.notices.Notice;
import org.vivier.postings.Catalogue;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportReport;
import org.vivier.postings.ImportScope;
import org.vivier.postings.PostingFolder;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingSource;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Reason;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.proposal.ProposeProcess;
import org.vivier.testing.TablesOwner;

/** A posting of a folder comes into the editor, and goes back. */
@SpringBootTest
class TakeOverIntegrationTest {
  @TempDir Path folder;
  @Autowired ApplicationContext context;
  @Autowired ImportPostings imports;
  @Autowired Postings postings;
  @Autowired Sources sources;
  @Autowired PostingDrafts drafts;
  private PostingFolder files;
  private SelectionProcess process;

  @BeforeEach
  void begin() {
    PostingKit.empty(context);
    TablesOwner.empty(context.getBean(DatabaseAccess.class), "posting");
    files =
        new PostingFolder(folder)
            .withAnyText()
            .pair("gardener", Map.of("closes", "2026-09-30T23:59", "tags", "[trees]"));
    imports.handle(folder, ImportScope.WHOLE);
    PublicPosting posting = postings.all().getFirst();
    process =
        ProcessKit.done(
            context.getBean(ProposeProcess.class).handle(posting.id(), ProcessKit.NOOR));
  }

  @AfterEach
  void end() {
    PostingKit.empty(context);
    TablesOwner.empty(context.getBean(DatabaseAccess.class), "posting");
  }

  @Test
  void importsLeaveATakenOverPostingAloneAndSaySo() {
    assertThat(sources.takeOver(process.id(), ProcessKit.NOOR)).isTrue();
    DraftText text = drafts.latest(process.id()).orElseThrow().text();
    assertThat(text.english().body()).contains("You plant trees");
    assertThat(text.french().title()).isEqualTo("Jardinier gardener");
    assertThat(text.english().more())
        .contains("tags: [trees]", "leverId: id-gardener")
        .doesNotContain("closes");
    files.pair("gardener", Map.of("closes", "2026-12-31T23:59"));
    ImportReport report = imports.handle(folder, ImportScope.WHOLE);
    assertThat(report.reasons())
        .extracting(ImportReport.Reason::english)
        .containsOnly("This posting is written in the editor now: its file is left alone.");
    assertThat(report.changed()).isZero();
    assertThat(ends()).isEqualTo(LocalDateTime.parse("2026-09-30T23:59"));
    files.remove("en/careers/positions/gardener.md").remove("fr/careers/positions/gardener.md");
    files.pair("other");
    imports.handle(folder, ImportScope.WHOLE);
    assertThat(postings.find(posting()).orElseThrow().schedule().archived()).isFalse();
  }

  /** Else the door to the organization to try would be shut after the first posting tried. */
  @Test
  void samplesStaySamplesInTheEditorAndBesideThem() {
    TablesOwner.empty(context.getBean(DatabaseAccess.class), "posting");
    imports.handle(folder, ImportScope.SAMPLES);
    assertThat(postings.onlySamples()).isTrue();
    process =
        ProcessKit.done(
            context
                .getBean(ProposeProcess.class)
                .handle(postings.all().getFirst().id(), ProcessKit.NOOR));
    assertThat(sources.takeOver(process.id(), ProcessKit.NOOR)).isTrue();
    assertThat(postings.onlySamples()).isTrue();
  }

  @Test
  void theFolderIsReadAgainAfterThePostingWasGivenBack() {
    sources.takeOver(process.id(), ProcessKit.NOOR);
    assertThat(sources.takeOver(process.id(), ProcessKit.NOOR)).isFalse();
    files.pair("gardener", Map.of("closes", "2026-12-31T23:59"));
    assertThat(sources.giveBack(process.id(), ProcessKit.NOOR)).isTrue();
    assertThat(sources.of(process)).isEqualTo(PostingSource.Kind.FOLDER);
    imports.handle(folder, ImportScope.WHOLE);
    assertThat(ends()).isEqualTo(LocalDateTime.parse("2026-12-31T23:59"));
    assertThat(drafts.history(process.id(), 10)).hasSize(1);
  }

  @Test
  void whatComesFromAFolderIsChangedThere() {
    List<org.vivier.processes.Refusal> refusals =
        context.getBean(PostingCondition.class).refusals(process, Event.EXTEND);
    assertThat(refusals)
        .extracting(org.vivier.processes.Refusal::reason)
        .containsExactly(Reason.POSTING_IN_FOLDER);
    assertThat(context.getBean(PostingCondition.class).refusals(process, Event.PUBLISH)).isEmpty();
  }

  @Test
  void whatTheFolderSaysOfTheCheckerHoldsInTheEditorToo() throws IOException {
    sources.takeOver(process.id(), ProcessKit.NOOR);
    assertThat(doubled()).hasSize(1).noneMatch(Remark::blocking);
    settings("levels:\n  word-doubled: error\n");
    assertThat(doubled()).hasSize(1).allMatch(Remark::blocking);
    settings("levels:\n  word-doubled: off\n");
    assertThat(doubled()).isEmpty();
    Files.delete(folder.resolve(ConfigurationFile.NAME));
    again();
    assertThat(doubled()).hasSize(1).noneMatch(Remark::blocking);
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve(ConfigurationFile.NAME), text);
    again();
  }

  private void again() {
    imports.handle(folder, ImportScope.WHOLE);
    context.publishEvent(new Notice(Catalogue.TOPIC));
  }

  private List<Remark> doubled() {
    DraftText text =
        PostingKit.text(
            PostingKit.ENGLISH.replace("use the product", "use the the product"),
            PostingKit.FRENCH);
    return context.getBean(CheckDraft.class).handle(process, text).stream()
        .filter(remark -> remark.rule().equals("word-doubled"))
        .toList();
  }

  private LocalDateTime ends() {
    return requireNonNull(postings.find(posting()).orElseThrow().schedule().endsByTheClock());
  }

  private PostingId posting() {
    return requireNonNull(process.posting());
  }

  @Test
  void readsSideBySideBeforeAnybodyTakesItOver() {
    assertThat(context.getBean(Readings.class).ofFolder(process).rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.row().in(Language.FR)).hasSize(1));
  }
}
