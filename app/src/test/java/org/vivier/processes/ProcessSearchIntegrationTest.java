package org.vivier.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.vivier.processes.ProcessFilter.Kind;
import org.vivier.processes.ProcessState.Event;

/** A list says what it shows of how many, and its counts add up. */
@SpringBootTest
class ProcessSearchIntegrationTest {
  @Autowired ApplicationContext context;
  @Autowired ProcessSearch search;
  private ProcessKit kit;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    kit.empty();
    kit.draft();
    kit.draft();
    kit.move(kit.whole(), Move.of(Event.CHECK));
    kit.published();
    ProcessKit.done(
        kit.get(CreateProcess.class)
            .handle(
                ProcessFacts.of(
                    new Bilingual("Share your résumé", "Envoyez votre CV"),
                    Audience.INVENTORY,
                    new ProcessDates(ProcessKit.OTTAWA, null, Closing.EVERGREEN, null)),
                false,
                ProcessKit.NOOR));
    ProcessKit.done(kit.get(CreateProcess.class).handle(ProcessKit.facts(), true, ProcessKit.NOOR));
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void countsOfAKindAddUpToEverythingThatIsNotChosenByIt() {
    ProcessList all = search.find(ProcessFilter.ALL, 1, 20);
    assertThat(all.total()).as("without the template").isEqualTo(5);
    assertThat(all.processes()).hasSize(5);
    assertThat(sum(all, Kind.STATE)).isEqualTo(5);
    assertThat(all.counts().get(Kind.AUDIENCE)).isEqualTo(Map.of("external", 4L, "inventory", 1L));

    ProcessFilter drafts = filter("", Set.of(ProcessState.DRAFT), Set.of());
    ProcessList found = search.find(drafts, 1, 20);
    assertThat(found.total()).isEqualTo(3);
    assertThat(sum(found, Kind.STATE)).as("the other states can still be chosen").isEqualTo(5);
    assertThat(sum(found, Kind.AUDIENCE)).isEqualTo(found.total());
    assertThat(found.counts().get(Kind.CLASSIFICATION)).isEqualTo(Map.of("AS-06", 2L));
  }

  @Test
  void eachCountIsWhatChoosingItShows() {
    ProcessList all = search.find(ProcessFilter.ALL, 1, 20);
    Objects.requireNonNull(all.counts().get(Kind.STATE))
        .forEach((code, count) ->
            assertThat(
                    search
                        .find(
                            filter("", Set.of(ProcessState.ofCode(code).orElseThrow()), Set.of()),
                            1,
                            20)
                        .total())
                .isEqualTo(count));
  }

  @Test
  void wordsAreFoundInEitherLanguageWithoutAccentsAndSignsAreOnlySigns() {
    assertThat(search.find(filter("resume", Set.of(), Set.of()), 1, 20).total()).isOne();
    assertThat(search.find(filter("GESTIONNAIRE", Set.of(), Set.of()), 1, 20).total()).isEqualTo(4);
    assertThat(search.find(filter("2026-004", Set.of(), Set.of()), 1, 20).total()).isOne();
    for (String odd : List.of("%", "_", "\u0000", "'; drop table x", "\ud800", ")(")) {
      assertThat(search.find(filter(odd + "qx", Set.of(), Set.of()), 1, 20).total()).isZero();
    }
  }

  @Test
  void pagesShowEachOnceAndOnlyWhatOneMaySee() {
    Set<String> seen = new java.util.HashSet<>();
    for (int page = 1; page <= 3; page++) {
      search.find(ProcessFilter.ALL, page, 2).processes().forEach(p -> seen.add(p.number()));
    }
    assertThat(seen).hasSize(5);
    SelectionProcess one = search.find(ProcessFilter.ALL, 1, 1).processes().getFirst();
    ProcessFilter mine =
        new ProcessFilter("", Set.of(), Set.of(), Set.of(), Set.of(one.id()), Set.of());
    ProcessList found = search.find(mine, 1, 20);
    assertThat(found.total()).isOne();
    assertThat(sum(found, Kind.STATE)).isOne();
  }

  private static ProcessFilter filter(
      String text, Set<ProcessState> states, Set<Audience> audiences) {
    return new ProcessFilter(text, states, audiences, Set.of(), null, Set.of());
  }

  private static long sum(ProcessList list, Kind kind) {
    return Objects.requireNonNull(list.counts().get(kind)).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
