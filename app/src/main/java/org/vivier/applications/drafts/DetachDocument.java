package org.vivier.applications.drafts;

import org.springframework.stereotype.Component;
import org.vivier.access.Device;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;

/** Takes a file away from a question. */
@Component
public class DetachDocument {
  private final FileAnswers answers;

  DetachDocument(FileAnswers answers) {
    this.answers = answers;
  }

  /**
   * Empties the answer; the file is deleted unless a snapshot holds it.
   *
   * @return false when the application can no longer be changed
   * @throws NotVisible when the device may not see the application
   */
  public boolean handle(Device device, ApplicationId id, String question) {
    return answers.replace(device, id, question, null).isPresent();
  }
}
