package org.vivier.applications.drafts;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.NotVisible;
import org.vivier.documents.ArrivedDocument;
import org.vivier.documents.FileRefusal;

/** Takes a file as the answer to a question. */
@Component
public class AttachDocument {
  private final AcceptUploads takeIn;
  private final FileAnswers answers;

  AttachDocument(AcceptUploads takeIn, FileAnswers answers) {
    this.takeIn = takeIn;
    this.answers = answers;
  }

  /**
   * Makes the file the answer; the one before it is let go unless a snapshot holds it.
   *
   * @param seen the application as this device may see it
   * @throws NotVisible when the device may not see it any more
   * @throws IOException when the sender goes away; then the answer stays as it was
   */
  public AttachResult handle(Device device, Application seen, SentFile file) throws IOException {
    try (ArrivedFiles files = takeIn.of(seen, List.of(file))) {
      FileRefusal refusal = files.refused().get(file.question());
      if (refusal != null) {
        return new AttachResult.Refused(refusal);
      }
      ArrivedDocument arrived = files.fit().get(file.question());
      return arrived == null
          ? new AttachResult.NotEditable(seen.state())
          : answers
              .replace(device, seen.id(), file.question(), arrived)
              .<AttachResult>map(
                  revision -> new AttachResult.Attached(arrived.document(), revision))
              .orElseGet(() -> new AttachResult.NotEditable(seen.state()));
    }
  }
}
