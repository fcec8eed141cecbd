package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vivier.check.rules.Example;
import org.vivier.format.Finding;

class CheckerPropertiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** Markdown made of pieces that rules look for, in any order. */
  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "**",
            "*",
            "- ",
            "1. ",
            "# ",
            "\n",
            "\n\n",
            "[",
            "](",
            ")",
            "(e)",
            "·e·s",
            "CS-04",
            " CBC/CBC",
            "$75,129",
            "75 129 $",
            "4 décembre",
            "December 40",
            "&quot;",
            "\u200B",
            "\t",
            "> ",
            "```",
            "|a|b|\n|-|-|\n",
            "https://a.example/en/",
            "mailto:a@b",
            "deux ans",
            "the ",
            "nous ",
            "«",
            "»",
            "“",
            " ,",
            "de de",
            "\uD83D\uDE00",
            "\uD800",
            "é",
            "<b>",
            "\\",
            "`")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 400)
  void nothingMakesItThrowAndPlacesAreInTheFile(
      @ForAll("markdown") String english, @ForAll("markdown") String french) {
    List<Finding> findings = check(Example.bodies(english, french));
    assertThat(findings)
        .allSatisfy(finding -> {
          assertThat(finding.span().line()).isPositive();
          assertThat(finding.span().column()).isPositive();
          assertThat(finding.span().endLine()).isGreaterThanOrEqualTo(finding.span().line());
        });
  }

  @Property(tries = 200)
  void anyTextIsFine(@ForAll String english, @ForAll String french) {
    // A NUL makes a file binary, which is another test's business.
    assertThat(check(Example.bodies(english.replace('\0', ' '), french.replace('\0', ' '))))
        .isSorted();
  }

  @Property(tries = 200)
  void fixesAreStable(@ForAll("markdown") String english) {
    var pair = SoundPosting.with(Example.bodies(english, "Texte."));
    String source = pair.sides().values().iterator().next().file().source();
    List<Finding> own =
        new Checker(Configuration.DEFAULT, TODAY)
            .check(pair).stream().filter(f -> f.file().startsWith("en/")).toList();
    assertThat(Fixer.fixed(source, own)).isNotNull();
  }

  private static List<Finding> check(Example example) {
    return new Checker(Configuration.DEFAULT, TODAY).check(SoundPosting.with(example));
  }
}
