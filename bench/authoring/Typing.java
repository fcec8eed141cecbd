import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.vivier.authoring.SideBySide;
import org.vivier.check.PostingGate;
import org.vivier.format.ContentFolder;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;

/** What an answer to somebody who types costs, beside the check of the pair alone. */
final class Typing {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 41;

  private Typing() {}

  public static void main(String[] arguments) {
    ContentFolder folder = ContentFolder.open(Path.of(arguments[0]));
    List<PostingFile> files = folder.entries().stream().map(folder::read).toList();
    PostingPair pair =
        PostingSet.assemble(files).pairs().stream()
            .filter(PostingPair::complete)
            .max(Comparator.comparingInt(Typing::length))
            .orElseThrow();
    double check = median(() -> check(pair));
    double answer = median(() -> answer(pair));
    System.out.printf(
        "%s: check %.2f ms, answer %.2f ms, ratio %.2f%n",
        pair.key(), check, answer, answer / check);
    if (answer > 3 * check) {
      System.exit(1);
    }
  }

  private static int length(PostingPair pair) {
    return pair.sides().values().stream().mapToInt(side -> side.file().body().length()).sum();
  }

  private static int check(PostingPair pair) {
    return PostingGate.findings(pair, TODAY).findings().size();
  }

  /** The text as it is now, its rows, and the rows of the version before. */
  private static int answer(PostingPair pair) {
    String english = pair.side(Language.EN).orElseThrow().file().body();
    String french = pair.side(Language.FR).orElseThrow().file().body();
    return check(pair)
        + SideBySide.of(english, french).rows().size()
        + SideBySide.of(english + "\n\nMore.\n", french).rows().size();
  }

  private static double median(java.util.function.IntSupplier work) {
    double[] times = new double[ROUNDS];
    int sum = 0;
    for (int i = 0; i < WARM_UP; i++) {
      sum += work.getAsInt();
    }
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      sum += work.getAsInt();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    if (sum < 0) {
      throw new IllegalStateException();
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
