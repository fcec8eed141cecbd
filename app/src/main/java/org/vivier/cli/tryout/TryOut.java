package org.vivier.cli.tryout;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.ApplicationList;
import org.vivier.correspondence.Mailbox;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;
import org.vivier.staff.tryout.TryOutSignIn;

/** The organization to try, which only a server with nothing but the samples has. */
@Component
public class TryOut {
  private static final Logger LOG = LoggerFactory.getLogger(TryOut.class);

  private final Postings postings;
  private final Mailbox mailbox;
  private final TryOutSignIn door;
  private final ApplicationList applications;
  private final SamplePast past;
  private final SamplePools pools;

  TryOut(
      Postings postings,
      Mailbox mailbox,
      TryOutSignIn door,
      ApplicationList applications,
      SamplePast past,
      SamplePools pools) {
    this.postings = postings;
    this.mailbox = mailbox;
    this.door = door;
    this.applications = applications;
    this.past = past;
    this.pools = pools;
  }

  /** Opens the door to it if nothing is real; returns whether it did. */
  public boolean open() {
    return door.open(() -> mailbox.exists() && postings.onlySamples());
  }

  /** Says to both readers where it is. */
  public static void announce(int port) {
    for (Language language : Language.values()) {
      String path = language == Language.EN ? "en/staff/try" : "fr/personnel/essai";
      System.out.println(
          Words.of(language).text("cli.serve.try", "http://localhost:%d/%s".formatted(port, path)));
    }
  }

  /**
   * Lets the past of the organization happen where nobody has applied yet, while the site is used;
   * the door says so meanwhile. When it fails, a part of it is there, and it is not begun again:
   * people would apply twice.
   *
   * @param goesOn asked before each thing that happens
   */
  public void fill(BooleanSupplier goesOn) {
    if (!applications.all().isEmpty()) {
      return;
    }
    door.filling(true);
    try {
      // Real postings end the trial, also in the midst of this.
      BooleanSupplier alone = () -> goesOn.getAsBoolean() && postings.onlySamples();
      past.play(SamplePast.OTHERS, alone, TryOut::say);
      pools.play(alone);
    } catch (RuntimeException e) {
      if (goesOn.getAsBoolean()) {
        LOG.warn("Not all of what the invented people did is there", e);
      }
    } finally {
      door.filling(false);
    }
  }

  private static void say(int done) {
    for (Language language : Language.values()) {
      System.out.println(Words.of(language).text("cli.serve.candidates", done));
    }
    System.out.flush();
  }
}
