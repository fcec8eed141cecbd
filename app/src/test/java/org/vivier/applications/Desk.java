package org.vivier.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.vivier.access.AccessRequests;
import org.vivier.access.Asker;
import org.vivier.access.Device;
import org.vivier.access.Devices;
import org.vivier.applications.drafts.AttachDocument;
import org.vivier.applications.drafts.AttachResult;
import org.vivier.applications.drafts.SaveAnswers;
import org.vivier.applications.drafts.SaveResult;
import org.vivier.applications.drafts.SentFile;
import org.vivier.applications.drafts.StartApplication;
import org.vivier.applications.drafts.StartResult;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.applications.signin.AnswerAccessRequest;
import org.vivier.applications.signin.FollowLink;
import org.vivier.applications.submission.SubmissionContext;
import org.vivier.applications.submission.SubmissionResult;
import org.vivier.applications.submission.SubmitApplication;
import org.vivier.correspondence.Letters;
import org.vivier.correspondence.SentLetter;
import org.vivier.format.Language;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Questions;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.PostingFolder;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;

/** Where people of the test cast apply, by the same verbs as everybody. */
public class Desk {
  public static final String AMELIE = "amelie@example.org";
  static final String JORDAN = "jordan@example.org";

  private static final Pattern LINK = Pattern.compile("/(?:en/my|fr/ma)/([\\w-]{43})");
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired private ImportPostings importPostings;
  @Autowired private Postings postings;
  @Autowired private StartApplication start;
  @Autowired private SaveAnswers save;
  @Autowired private AttachDocument attach;
  @Autowired private Applications applications;
  @Autowired private SubmitApplication submit;
  @Autowired private FollowLink follow;
  @Autowired private Letters letters;
  @Autowired private Devices devices;
  @Autowired private AccessRequests requests;
  @Autowired private AnswerAccessRequest answerRequest;
  @Autowired private JdbcClient jdbc;

  /** A draft and the browser that it was begun in. */
  public record Draft(Device device, ApplicationId id) {}

  /** A browser that was given a token and sees nothing. */
  public Device browser() {
    return devices.renew(null);
  }

  /** A browser that asks for letters, in a network of its own. */
  public static Asker asker() {
    int next = NEXT.incrementAndGet();
    return new Asker("asker-" + next, "network-" + next);
  }

  /** Looks into what was asked for; the scheduler may have begun already. */
  public void answerRequests() {
    requests.waiting().forEach(answerRequest::handle);
  }

  public PostingId posting(String closes) {
    return posting("job-" + NEXT.incrementAndGet(), closes);
  }

  /** Publishes a posting, or publishes it again with another closing. */
  public PostingId posting(String key, String closes) {
    Map<String, String> more = closes.isEmpty() ? Map.of() : Map.of("closes", "'" + closes + "'");
    return published(key, folder -> folder.pair(key, more));
  }

  /** Publishes a posting again, closed by hand. */
  public PostingId archive(String key, String closes) {
    return published(
        key, folder -> folder.pair(key, Map.of("closes", "'" + closes + "'", "archived", "true")));
  }

  /** Imports a folder that is the whole truth and has one other posting alone. */
  public void setAsideAll() {
    try {
      Path folder = Files.createTempDirectory("postings");
      try {
        importPostings.handle(
            new PostingFolder(folder).pair("other-" + NEXT.incrementAndGet()).path(),
            org.vivier.postings.ImportScope.WHOLE_EVEN_EMPTY);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes a posting with questions of its own, as each language's file writes them. */
  public PostingId asking(String english, String french) {
    String key = "job-" + NEXT.incrementAndGet();
    return published(
        key,
        folder ->
            folder
                .english(key, key, Map.of("questions", english))
                .french(key, key, Map.of("questions", french)));
  }

  private PostingId published(String key, UnaryOperator<PostingFolder> files) {
    try {
      Path folder = Files.createTempDirectory("postings");
      try {
        importPostings.handle(files.apply(new PostingFolder(folder)).path());
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
      return postings.address(Language.EN, key).orElseThrow().posting();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Draft begin(PostingId posting) {
    return begin(posting, Language.FR);
  }

  public Draft begin(PostingId posting, Language language) {
    Device device = browser();
    var started = (StartResult.Started) start.handle(posting, language, device);
    return new Draft(device, started.application());
  }

  /** Answers everything that must be answered. */
  public Draft complete(Draft draft, String email) {
    you(draft, email);
    type(draft, "application", Questions.STATEMENT, "J’aime les arbres.");
    attach(draft, "Mes arbres, mes outils, mes saisons.");
    return draft;
  }

  public void you(Draft draft, String email) {
    save.handle(
        draft.device(),
        draft.id(),
        new TypedPage(
            ApplicationForm.YOU,
            Map.of(
                Questions.NAME, List.of("Amélie Tremblay-Nguyen"),
                Questions.EMAIL, List.of(email),
                Questions.LANGUAGE, List.of("fr"),
                Questions.EXAM_LANGUAGE, List.of("fr"),
                Questions.INTERVIEW_LANGUAGE, List.of("en")),
            null));
  }

  public SaveResult type(Draft draft, String page, String key, String text) {
    return save.handle(
        draft.device(), draft.id(), new TypedPage(page, Map.of(key, List.of(text)), null));
  }

  public AttachResult attach(Draft draft, String text) {
    return attach(draft, Questions.RESUME, text);
  }

  public AttachResult attach(Draft draft, String question, String text) {
    try {
      Application seen =
          applications
              .visibleTo(draft.device(), draft.id())
              .orElseThrow(() -> new NotVisible(draft.id()));
      byte[] content = text.getBytes(UTF_8);
      return attach.handle(
          draft.device(),
          seen,
          new SentFile(
              question,
              "cv.txt",
              content.length,
              "network",
              () -> new ByteArrayInputStream(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Draft completed(PostingId posting, String email) {
    return complete(begin(posting), email);
  }

  public Draft submitted(PostingId posting, String email) {
    Draft draft = completed(posting, email);
    reference(draft);
    return draft;
  }

  public String reference(Draft draft) {
    return ((SubmissionResult.Submitted) submit(draft)).reference();
  }

  public SubmissionResult submit(Draft draft) {
    return submit.handle(draft.device(), draft.id(), SubmissionContext.NONE);
  }

  /** What leads from the newest letter about something submitted to the candidate's page. */
  public String token(Draft draft) {
    return maybeToken(draft).orElseThrow();
  }

  /** The same; empty while the receipt waits because many went to the address. */
  public Optional<String> maybeToken(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).stream()
        .flatMap(application -> letters(application).stream())
        .flatMap(letter -> LINK.matcher(letter.body()).results())
        .map(found -> found.group(1))
        .findFirst();
  }

  /** The owner of the address, who began it, uses the link of that letter in the same browser. */
  public void answer(Draft draft) {
    if (follow.handle(token(draft), draft.device()).isEmpty()) {
      throw new IllegalStateException("the link leads nowhere");
    }
  }

  public List<SentLetter> letters(Application application) {
    return letters.to(application.dataKey());
  }

  /** How many letters to this candidate were written and held back. */
  public int held(Application application) {
    return jdbc.sql("select count(*) from letter where data_key_id = :key and state = 'withheld'")
        .param("key", application.dataKey().value())
        .query(Integer.class)
        .single();
  }

  /** How many letters of each kind went to this candidate, the momentary ones included. */
  public Map<String, Integer> kinds(Application application) {
    Map<String, Integer> kinds = new HashMap<>();
    jdbc.sql("select kind from letter where data_key_id = :key")
        .param("key", application.dataKey().value())
        .query((row, n) -> row.getString(1))
        .list()
        .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
    return kinds;
  }
}
