package org.vivier.applications;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.vivier.Vivier;
import org.vivier.platform.Sha256;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.OpenDatabase;
import org.vivier.postings.PostingId;

/**
 * The program with its own durable database, in a process to be killed. {@code load <folder>}
 * applies without end and prints each reference once it would be shown; {@code check <folder>
 * <file>} looks for everything that was printed.
 */
final class CrashChild {
  static final String READY = "READY";
  static final String SHOWN = "SHOWN ";
  private static final int THREADS = 4;
  private static final int RESUME_BYTES = 48 << 10;

  private CrashChild() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[1]);
    OpenDatabase database = OpenDatabase.forServer(data, Map.of());
    SpringApplication spring = new SpringApplication(Vivier.class);
    spring.addInitializers(context -> {
      GenericApplicationContext beans = (GenericApplicationContext) context;
      beans.registerBean(DatabaseAccess.class, database::access);
      // The names that they would get themselves may be those of the program’s own beans.
      beans.registerBean("crashDesk", Desk.class);
      beans.registerBean("crashCheck", CrashCheck.class);
    });
    ConfigurableApplicationContext context =
        spring.run("--vivier.data-folder=" + data, "--server.port=0");
    Desk desk = context.getBean(Desk.class);
    if (args[0].equals("check")) {
      context
          .getBean(CrashCheck.class)
          .check(Files.readAllLines(Path.of(args[2])))
          .forEach(CrashChild::say);
      context.close();
      database.close();
      return;
    }
    PostingId posting = desk.posting("crash", "");
    say(READY);
    for (int i = 0; i < THREADS; i++) {
      Thread.ofPlatform().start(() -> applyWithoutEnd(desk, posting));
    }
  }

  private static void applyWithoutEnd(Desk desk, PostingId posting) {
    Random random = new Random();
    while (true) {
      try {
        apply(desk, posting, random);
      } catch (RuntimeException e) {
        // The database was killed: people see an error page and no reference.
        say("FAILED " + e.getClass().getSimpleName());
        if (!e.toString().contains("Connection") && !e.toString().contains("JDBC")) {
          Thread.onSpinWait();
        }
      }
    }
  }

  private static void apply(Desk desk, PostingId posting, Random random) {
    byte[] bytes = new byte[RESUME_BYTES];
    random.nextBytes(bytes);
    String resume = Base64.getMimeEncoder().encodeToString(bytes);
    var draft = desk.begin(posting);
    desk.complete(draft, UUID.randomUUID() + "@example.org");
    desk.attach(draft, resume);
    String reference = desk.reference(draft);
    String hash = Sha256.hexOf(resume.getBytes(StandardCharsets.UTF_8));
    say(SHOWN + String.join(" ", List.of(reference, draft.id().toString(), hash)));
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
