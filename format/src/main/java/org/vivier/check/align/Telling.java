package org.vivier.check.align;

import java.util.List;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.align.Fact.Weight;
import org.vivier.check.document.Prose;
import org.vivier.check.document.Wording;

/** A fact that is told in words, and how it is put. */
record Telling(Kind kind, String value, Wording wording, Weight weight) {
  static Telling stated(Kind kind, String value, String hint, String regex) {
    return new Telling(kind, value, Wording.of(regex, hint), Weight.STATED);
  }

  /** What the other language may leave out but not contradict. */
  static Telling hinted(Kind kind, String value, String regex, String... hints) {
    return new Telling(kind, value, Wording.of(regex, hints), Weight.HINTED);
  }

  /** A wording that means this where the other language says so, and may mean other things. */
  static Telling loose(Kind kind, String value, String regex, String... hints) {
    return new Telling(kind, value, Wording.of(regex, hints), Weight.LOOSE);
  }

  /** Adds the first one of each to the facts. */
  static void read(List<Telling> tellings, Prose prose, List<Fact> facts) {
    for (Telling telling : tellings) {
      telling
          .wording()
          .first(prose)
          .ifPresent(found -> facts.add(telling.fact(prose, found.start(), found.end())));
    }
  }

  private Fact fact(Prose prose, int start, int end) {
    return new Fact(kind, value, prose.text().substring(start, end), prose, start, end, weight);
  }
}
