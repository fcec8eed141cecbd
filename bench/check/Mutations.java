import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.vivier.check.Checker;
import org.vivier.check.Configuration;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Knowledge;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;
import org.vivier.format.ContentFolder;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;
import org.vivier.format.Severity;

/**
 * Changes sound pairs of a content folder in ways whose right answer is known, and counts how often
 * the checker gives it. Usage: {@code java -cp … Mutations.java CONTENT [--show]}.
 */
final class Mutations {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Checker CHECKER = new Checker(Configuration.DEFAULT, TODAY);

  private static final Set<String> RULES =
      Set.of("list-item-missing", "list-items-merged", "block-moved", "text-differs");

  private final TreeMap<String, int[]> counts = new TreeMap<>();
  private final boolean show;

  private Mutations(boolean show) {
    this.show = show;
  }

  public static void main(String[] arguments) throws Exception {
    Mutations mutations = new Mutations(arguments.length > 1);
    ContentFolder folder = ContentFolder.open(Path.of(arguments[0]));
    List<PostingFile> files = folder.entries().stream().map(folder::read).toList();
    for (PostingPair pair : PostingSet.assemble(files).pairs()) {
      if (pair.complete()) {
        mutations.pair(pair);
      }
    }
    mutations.counts.forEach(
        (name, count) ->
            System.out.printf(
                "%-34s %.3f of %d%n", name, count[0] / (double) count[1], count[1]));
  }

  /** A stretch of whole lines, from 1. */
  private record Lines(int from, int to) {}

  private void pair(PostingPair pair) {
    PostingFile english = pair.side(Language.EN).orElseThrow().file();
    PostingFile french = pair.side(Language.FR).orElseThrow().file();
    DocumentPair documents =
        new DocumentPair(pair, Document.of(english), Document.of(french), Knowledge.BUILT_IN);
    List<Finding> base = CHECKER.check(pair);
    for (Language language : Language.values()) {
      Document document = documents.in(language);
      Document other = documents.in(language.other());
      List<Match<Block>> sound = sound(documents);
      for (Match<Block> match : sound) {
        Block item = (language == Language.EN ? match.english() : match.french()).getFirst();
        Block twin = (language == Language.EN ? match.french() : match.english()).getFirst();
        Lines lines = lines(document, item);
        if (lines != null) {
          String changed = without(document.file().source(), lines);
          count("item deleted: named, nothing else", named(base, document, other, changed, twin));
        }
      }
      for (Unit unit : document.units()) {
        if (unit.list() && sound.stream().anyMatch(match -> within(List.of(unit), match.english()) || within(List.of(unit), match.french()))) {
          swaps(base, document, other, unit);
        }
      }
      sections(base, document, other, sound);
    }
  }

  /** The items of lists that run in parallel: only there is it known what a change must do. */
  private static List<Match<Block>> sound(DocumentPair documents) {
    List<Match<Block>> sound = new ArrayList<>();
    for (Match<Unit> lists : documents.alignment().units()) {
      List<Match<Block>> own =
          documents.alignment().items().stream()
              .filter(match -> within(lists.english(), match.english()) || within(lists.french(), match.french()))
              .toList();
      if (own.stream().allMatch(Match::oneToOne)) {
        sound.addAll(own);
      }
    }
    return sound;
  }

  private static boolean within(List<Unit> units, List<Block> blocks) {
    return units.stream()
        .flatMap(unit -> unit.blocks().stream())
        .anyMatch(own -> blocks.stream().anyMatch(block -> block == own));
  }

  private void swaps(List<Finding> base, Document document, Document other, Unit unit) {
    List<Block> items = unit.blocks();
    for (int i = 0; i + 1 < items.size(); i++) {
      int j = i % 2 == 0 ? i + 1 : items.size() - 1;
      Lines first = lines(document, items.get(i));
      Lines second = lines(document, items.get(j));
      if (first != null && second != null && items.get(i).level() == items.get(j).level()) {
        String changed = swapped(document.file().source(), first, second);
        count("two items swapped: no error", errors(base, document, other, changed).isEmpty());
      }
    }
  }

  private void sections(
      List<Finding> base, Document document, Document other, List<Match<Block>> sound) {
    List<List<Unit>> sections = new ArrayList<>();
    for (Unit unit : document.units()) {
      if (unit.opensSection()) {
        sections.add(new ArrayList<>());
      }
      if (!sections.isEmpty()) {
        sections.getLast().add(unit);
      }
    }
    for (int i = 0; i + 1 < sections.size(); i++) {
      List<Unit> one = sections.get(i);
      List<Unit> two = sections.get(i + 1);
      if (one.stream().anyMatch(Unit::list) && two.stream().anyMatch(Unit::list)) {
        int start = one.getFirst().first().span().line();
        int middle = two.getFirst().first().span().line();
        int end =
            i + 2 < sections.size()
                ? sections.get(i + 2).getFirst().first().span().line() - 1
                : document.file().source().lines().toList().size();
        String source = document.file().source();
        Lines first = new Lines(start, middle - 1);
        Lines second = new Lines(middle, end);
        count(
            "sections swapped: no error",
            errors(base, document, other, swapped(source, first, second)).isEmpty());
        for (Match<Block> match : sound) {
          boolean english = document.language() == Language.EN;
          Block item = (english ? match.english() : match.french()).getFirst();
          Block twin = (english ? match.french() : match.english()).getFirst();
          Lines lines = lines(document, item);
          if (lines != null && lines.from() >= start && lines.to() <= end) {
            int gone = lines.to() - lines.from() + 1;
            boolean early = lines.from() < middle;
            Lines left = new Lines(start, middle - 1 - (early ? gone : 0));
            Lines right = new Lines(middle - (early ? gone : 0), end - gone);
            String changed = swapped(without(source, lines), left, right);
            count(
                "deleted and sections swapped: it",
                named(base, document, other, changed, twin));
          }
        }
      }
    }
  }

  /** The lines of an item that can be taken out without hurting others; null when it can't. */
  private static Lines lines(Document document, Block item) {
    int from = item.span().line();
    int to = item.span().endLine();
    List<Block> blocks = document.blocks();
    int at = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) == item) {
        at = i;
      }
    }
    List<String> all = document.file().source().lines().toList();
    int next = at + 1 < blocks.size() ? blocks.get(at + 1).span().line() : all.size() + 1;
    boolean nested =
        at + 1 < blocks.size()
            && blocks.get(at + 1).kind() == Block.Kind.ITEM
            && blocks.get(at + 1).level() > item.level();
    boolean rest = next <= to;
    for (int line = to + 1; line < next && line <= all.size(); line++) {
      rest |= !all.get(line - 1).isBlank();
    }
    return nested || rest || at < 0 || item.text().isBlank() ? null : new Lines(from, to);
  }

  private boolean named(
      List<Finding> base, Document document, Document other, String changed, Block twin) {
    List<Finding> errors = errors(base, document, other, changed);
    boolean right =
        errors.size() == 1
            && errors.getFirst().rule().equals("list-item-missing")
            && errors.getFirst().file().equals(other.path())
            && errors.getFirst().span().line() == twin.span().line();
    if (!right && show) {
      System.out.println("should be: " + other.path() + ":" + twin.span().line() + " " + twin.text());
      show(errors);
    }
    return right;
  }

  private List<Finding> errors(
      List<Finding> base, Document document, Document other, String changed) {
    PostingFile file =
        PostingFile.parse(document.path(), changed.getBytes(StandardCharsets.UTF_8));
    PostingPair pair = PostingSet.assemble(List.of(file, other.file())).pairs().getFirst();
    List<String> before = new ArrayList<>(base.stream().map(Mutations::brief).toList());
    List<Finding> errors = new ArrayList<>();
    for (Finding finding : CHECKER.check(pair)) {
      if (!before.remove(brief(finding))) {
        if (finding.severity() == Severity.ERROR) {
          errors.add(finding);
        } else if (show && RULES.contains(finding.rule())) {
          System.out.println("  [also: " + finding.severity() + " " + finding.rule() + " " + finding.file() + ":" + finding.span().line() + " " + finding.message().en() + "]");
        }
      }
    }
    return errors;
  }

  private static String brief(Finding finding) {
    return finding.severity() + finding.rule() + finding.file() + finding.message().en();
  }

  private void count(String name, boolean right) {
    int[] count = counts.computeIfAbsent(name, any -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private static void show(List<Finding> errors) {
    errors.forEach(
        e -> System.out.println("   " + e.rule() + " " + e.file() + ":" + e.span().line() + " " + e.message().en()));
  }

  private static String without(String source, Lines lines) {
    List<String> all = new ArrayList<>(Arrays.asList(source.split("\n", -1)));
    all.subList(lines.from() - 1, lines.to()).clear();
    return String.join("\n", all);
  }

  private static String swapped(String source, Lines first, Lines second) {
    List<String> all = Arrays.asList(source.split("\n", -1));
    List<String> changed = new ArrayList<>(all.subList(0, first.from() - 1));
    changed.addAll(all.subList(second.from() - 1, Math.min(second.to(), all.size())));
    changed.addAll(all.subList(first.to(), second.from() - 1));
    changed.addAll(all.subList(first.from() - 1, first.to()));
    changed.addAll(all.subList(Math.min(second.to(), all.size()), all.size()));
    return String.join("\n", changed);
  }
}
