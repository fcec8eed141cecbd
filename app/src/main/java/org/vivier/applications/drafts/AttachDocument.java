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
  private final TakeInFiles takeIn;
  private final FileAnswers answers;

  AttachDocument(TakeInFiles takeIn, FileAnswers answers) {
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
  public Attachment handle(Device device, Application seen, SentFile file) throws IOException {
    try (ArrivedFiles files = takeIn.of(seen, List.of(file))) {
      FileRefusal refusal = files.refused().get(file.question());
      if (refusal != null) {
        return new Attachment.Refused(refusal);
      }
      ArrivedDocument arrived = files.fit().get(file.question());
      return arrived == null
          ? new Attachment.NotEditable(seen.state())
          : answers
              .replace(device, seen.id(), file.question(), arrived)
              .<Attachment>map(revision -> new Attachment.Attached(arrived.document(), revision))
              .orElseGet(() -> new Attachment.NotEditable(seen.state()));
    }
  }
}
