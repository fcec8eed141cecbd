package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vivier.check.rules.Example;
import org.vivier.check.rules.RuleBook;
import org.vivier.check.rules.RuleDoc;
import org.vivier.format.Finding;

class RuleExamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static Stream<RuleDoc> documented() {
    return RuleBook.all().stream().map(rule -> rule.doc()).filter(RuleDoc::hasExamples);
  }

  @ParameterizedTest
  @MethodSource("documented")
  void findsTheBadExample(RuleDoc doc) {
    assertThat(rules(doc.broken())).contains(doc.id());
  }

  @ParameterizedTest
  @MethodSource("documented")
  void leavesTheGoodExampleAlone(RuleDoc doc) {
    assertThat(rules(doc.kept())).doesNotContain(doc.id());
  }

  @Test
  void aSoundPostingHasNoFindings() {
    assertThat(findings(new Example(null, null, true))).isEmpty();
  }

  @Test
  void idsAreUniqueAndDocumentedInBothLanguages() {
    List<RuleDoc> docs = RuleBook.all().stream().map(rule -> rule.doc()).toList();
    assertThat(docs)
        .extracting(RuleDoc::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z-]+"));
    assertThat(docs).allMatch(doc -> !doc.about().en().isBlank() && !doc.about().fr().isBlank());
  }

  private static List<String> rules(Example example) {
    return findings(example).stream().map(Finding::rule).toList();
  }

  private static List<Finding> findings(Example example) {
    return new Checker(Configuration.DEFAULT, TODAY).check(SoundPosting.with(example));
  }
}
