package org.vivier.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.PostingFolder;
import org.vivier.testing.TestClock;

/** The running program with a posting to apply for, asked over HTTP. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
public abstract class ApplySite {
  public static final Map<String, String> JORDAN =
      Map.of(
          "name", "Jordan Okafor",
          "email", "jordan.okafor@example.org",
          "language", "en",
          "examLanguage", "en",
          "interviewLanguage", "fr");
  public static final Map<String, String> PASTED =
      Map.of("resumeText", "Ten years of trees.", "statement", "I like trees.");

  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired private ImportPostings importPostings;
  @Autowired protected TestClock clock;
  @LocalServerPort protected int port;
  @TempDir Path temporary;

  protected Visitor visitor() {
    return new Visitor(port);
  }

  /** A posting that closes two days after the test's now; the address where one begins. */
  protected String posting() {
    return posting("", "");
  }

  /** The same, with questions of its own as each language's file writes them. */
  protected String posting(String english, String french) {
    String key = "orchard-" + NEXT.incrementAndGet();
    PostingFolder folder = new PostingFolder(temporary.resolve(key));
    folder.english(key, key, Map.of("closes", "2026-06-17", "questions", english));
    folder.french(key, key, Map.of("questions", french));
    return published(folder, key);
  }

  /** The last part of its address in both languages. */
  protected static String lastPosting() {
    return "orchard-" + NEXT.get();
  }

  /** One with these keys in both languages. */
  protected String posting(Map<String, String> keys) {
    String key = "orchard-" + NEXT.incrementAndGet();
    return published(new PostingFolder(temporary.resolve(key)).pair(key, keys), key);
  }

  /** The same posting once more, with other keys. */
  protected void again(String start, Map<String, String> keys) {
    String key = start.replace("/en/careers/positions/", "").replace("/apply", "");
    importPostings.handle(
        new PostingFolder(temporary.resolve(key + "-again")).pair(key, keys).path());
  }

  private String published(PostingFolder folder, String key) {
    importPostings.handle(folder.path());
    return "/en/careers/positions/" + key + "/apply";
  }

  /** An editor's mistake: the French file goes, and the posting is not public any more. */
  protected void breakPosting(String start) {
    String key = start.replace("/en/careers/positions/", "").replace("/apply", "");
    PostingFolder folder = new PostingFolder(temporary.resolve(key + "-broken"));
    importPostings.handle(folder.english(key, key, Map.of("closes", "2026-06-17")).path());
  }

  /** Begins; the address of the draft, without a slash. */
  protected static String begin(Visitor visitor, String start) {
    String first = Visitor.location(visitor.post(start, visitor.page(start), Map.of()));
    assertThat(first).endsWith("/you");
    return first.substring(0, first.lastIndexOf('/'));
  }

  /** Answers everything that must be answered. */
  protected static String complete(Visitor visitor, String start) {
    return complete(visitor, start, JORDAN);
  }

  protected static String complete(Visitor visitor, String start, Map<String, String> person) {
    String draft = begin(visitor, start);
    Document shown = visitor.page(draft + "/you");
    assertThat(Visitor.location(visitor.post(draft + "/you", shown, person)))
        .isEqualTo(draft + "/application");
    assertThat(Visitor.location(visitor.post(draft + "/application", shown, PASTED)))
        .isEqualTo(draft + "/more");
    assertThat(Visitor.location(visitor.post(draft + "/more", shown, Map.of())))
        .isEqualTo(draft + "/check");
    return draft;
  }

  protected static HttpResponse<String> submit(Visitor visitor, String draft) {
    return visitor.post(draft + "/check", visitor.page(draft + "/check"), Map.of());
  }
}
