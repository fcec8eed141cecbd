package org.vivier.applications.drafts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.NotVisible;
import org.vivier.documents.FileRefusal;

/** Keeps a page as it was sent: what was typed and the files that came along, in one step. */
@Component
public class SavePage {
  private final AcceptUploads takeIn;
  private final SaveAnswers save;

  SavePage(AcceptUploads takeIn, SaveAnswers save) {
    this.takeIn = takeIn;
    this.save = save;
  }

  /**
   * What became of a page.
   *
   * @param refused why files were not taken, by the keys of their questions; everything else is
   *     kept all the same
   */
  public record Outcome(SaveResult saved, Map<String, FileRefusal> refused) {}

  /**
   * Keeps the page.
   *
   * @param seen the application as this device may see it
   * @throws NotVisible when the device may not see it any more
   * @throws IOException when the sender goes away
   */
  public Outcome handle(Device device, Application seen, TypedPage page, List<SentFile> sent)
      throws IOException {
    try (ArrivedFiles files = takeIn.of(seen, sent)) {
      return new Outcome(
          save.keep(device, seen.id(), page, files.fit()), Map.copyOf(files.refused()));
    }
  }
}
