package org.vivier.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vivier.authoring.Paragraphs.Paragraph;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Knowledge;
import org.vivier.check.align.Match;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;
import org.vivier.format.Language;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;

/**
 * Two bodies in rows, aligned as the checker aligns them.
 *
 * @param rows in the English order; each language keeps its own order by the lines
 */
public record SideBySide(List<Row> rows) {
  public SideBySide {
    rows = List.copyOf(rows);
  }

  /** What says the same; one side may be empty. */
  public record Row(List<Paragraph> english, List<Paragraph> french) {
    public Row {
      english = List.copyOf(english);
      french = List.copyOf(french);
    }

    /** One side. */
    public List<Paragraph> in(Language language) {
      return language == Language.EN ? english : french;
    }

    /** The text of one side. */
    public String text(Language language) {
      return String.join("\n\n", in(language).stream().map(Paragraph::text).toList());
    }

    /** Whether what it says is kept elsewhere, in both languages. */
    public boolean reference() {
      return !(english.isEmpty() && french.isEmpty())
          && english.stream().allMatch(Paragraph::reference)
          && french.stream().allMatch(Paragraph::reference);
    }
  }

  /** Aligns two bodies. */
  public static SideBySide of(String english, String french) {
    var inEnglish = Paragraphs.file(Language.EN, english);
    var inFrench = Paragraphs.file(Language.FR, french);
    PostingPair pair = PostingSet.assemble(List.of(inEnglish, inFrench)).pairs().getFirst();
    Document one = Document.of(inEnglish);
    Document two = Document.of(inFrench);
    List<Match<Unit>> matches =
        new DocumentPair(pair, one, two, Knowledge.BUILT_IN).alignment().units();
    return new SideBySide(
        new Rows(Paragraphs.of(one, english), Paragraphs.of(two, french)).of(matches));
  }

  /** Puts paragraphs into rows. */
  private static final class Rows {
    private final List<Paragraph> english;
    private final List<Paragraph> french;
    private final Map<Integer, TreeSet<Integer>> frenchOf = new HashMap<>();

    Rows(List<Paragraph> english, List<Paragraph> french) {
      this.english = english;
      this.french = french;
    }

    List<Row> of(List<Match<Unit>> matches) {
      boolean[] taken = new boolean[french.size()];
      Map<Integer, Integer> joined = new HashMap<>();
      for (Match<Unit> match : matches) {
        match(match, taken, joined);
      }
      List<Row> rows = new ArrayList<>();
      int next = withoutEnglish(rows, 0, taken);
      for (int i = 0; i < english.size(); i++) {
        if (joined.containsKey(i)) {
          continue;
        }
        List<Paragraph> own = new ArrayList<>(List.of(english.get(i)));
        for (int j = i + 1; joined.getOrDefault(j, -1) == i; j++) {
          own.add(english.get(j));
        }
        TreeSet<Integer> others = frenchOf.getOrDefault(i, new TreeSet<>());
        rows.add(new Row(own, others.stream().map(french::get).toList()));
        next = others.isEmpty() ? next : Math.max(next, others.last() + 1);
        next = withoutEnglish(rows, next, taken);
      }
      while (next < french.size()) {
        int before = next;
        next = withoutEnglish(rows, next, taken);
        next = next == before ? next + 1 : next;
      }
      return rows;
    }

    /** What stands next in French and nowhere in English. */
    private int withoutEnglish(List<Row> rows, int from, boolean[] taken) {
      int next = from;
      while (next < french.size() && !taken[next]) {
        rows.add(new Row(List.of(), List.of(french.get(next))));
        taken[next] = true;
        next++;
      }
      return next;
    }

    private void match(Match<Unit> match, boolean[] taken, Map<Integer, Integer> joined) {
      SortedSet<Integer> one = places(english, match.english());
      SortedSet<Integer> two = places(french, match.french());
      if (one.isEmpty() || two.isEmpty() || differ(one, two)) {
        return;
      }
      int first = one.first();
      first = joined.getOrDefault(first, first);
      for (int i = first + 1; i <= one.last() && one.contains(i); i++) {
        if (!frenchOf.containsKey(i)) {
          joined.put(i, first);
        }
      }
      TreeSet<Integer> others = frenchOf.computeIfAbsent(first, any -> new TreeSet<>());
      for (int place : two) {
        boolean follows = others.isEmpty() || others.last() == place - 1;
        if (!taken[place] && follows) {
          others.add(place);
          taken[place] = true;
        }
      }
    }

    /** What is kept elsewhere is the twin of nothing but the same reference. */
    private boolean differ(SortedSet<Integer> one, SortedSet<Integer> two) {
      boolean reference =
          one.stream().map(english::get).anyMatch(Paragraph::reference)
              || two.stream().map(french::get).anyMatch(Paragraph::reference);
      String left = english.get(one.first()).text().strip();
      return reference && !left.equals(french.get(two.first()).text().strip());
    }

    private static SortedSet<Integer> places(List<Paragraph> all, List<Unit> units) {
      TreeSet<Integer> places = new TreeSet<>();
      for (Unit unit : units) {
        int line = Paragraphs.bodyLine(unit.first().span().line());
        int place = -1;
        for (int i = 0; i < all.size() && all.get(i).line() <= line; i++) {
          place = i;
        }
        if (place >= 0) {
          places.add(place);
        }
      }
      return places;
    }
  }
}
