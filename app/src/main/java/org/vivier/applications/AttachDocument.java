package org.vivier.applications;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.vivier.applications.form.Question;
import org.vivier.documents.Document;
import org.vivier.documents.Documents;
import org.vivier.documents.ReceiveDocument;
import org.vivier.documents.Received;
import org.vivier.vault.CandidateKeys;

/** Takes a file as the answer to a question. */
@Component
public class AttachDocument {
  private final Applications applications;
  private final CurrentPostings postings;
  private final CandidateKeys keys;
  private final ReceiveDocument receive;
  private final Documents documents;
  private final FileAnswers answers;
  private final Clock clock;

  AttachDocument(
      Applications applications,
      CurrentPostings postings,
      CandidateKeys keys,
      ReceiveDocument receive,
      Documents documents,
      FileAnswers answers,
      Clock clock) {
    this.applications = applications;
    this.postings = postings;
    this.keys = keys;
    this.receive = receive;
    this.documents = documents;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * Stores the file while it arrives, then makes it the answer; the one before it is let go unless
   * a snapshot holds it.
   *
   * @param question key of a question of type file, such as {@code resume}
   * @throws NotVisible when the device may not see the application
   * @throws IOException when the sender goes away; then the answer stays as it was
   */
  public Attachment handle(
      Device device, ApplicationId id, String question, String fileName, InputStream content)
      throws IOException {
    Application application =
        applications.visibleTo(device, id).orElseThrow(() -> new NotVisible(id));
    if (!postings.editable(application, clock.instant()) || !takesFile(application, question)) {
      return new Attachment.NotEditable(application.state());
    }
    // Outside any transaction: a slow sender holds no connection and no lock.
    return switch (receive.handle(keys.of(application.candidate()), fileName, content)) {
      case Received.Refused(var reason) -> new Attachment.Refused(reason);
      case Received.Kept(Document document) -> answer(device, application, question, document);
    };
  }

  private Attachment answer(
      Device device, Application application, String question, Document document) {
    boolean answered = false;
    try {
      var revision = answers.replace(device, application.id(), question, document.id());
      answered = revision.isPresent();
      return revision.isPresent()
          ? new Attachment.Attached(document, revision.get())
          : new Attachment.NotEditable(application.state());
    } finally {
      if (!answered) {
        documents.remove(application.candidate(), document.id());
      }
    }
  }

  private boolean takesFile(Application application, String key) {
    return postings
        .of(application)
        .flatMap(posting -> postings.form(posting).question(key))
        .map(question -> question.type() == Question.Type.FILE)
        .orElse(false);
  }
}
