package org.vivier.applications.drafts;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.documents.FileRefusal;
import org.vivier.documents.ReceiveDocument;
import org.vivier.documents.UploadResult;
import org.vivier.forms.Question;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeys;

/** Takes in the files that somebody sends, outside any transaction. */
@Component
class AcceptUploads {
  private final CurrentPostings postings;
  private final DataKeys keys;
  private final ReceiveDocument receive;
  private final DraftQuota quota;

  AcceptUploads(
      CurrentPostings postings, DataKeys keys, ReceiveDocument receive, DraftQuota quota) {
    this.postings = postings;
    this.keys = keys;
    this.receive = receive;
    this.quota = quota;
  }

  /**
   * Takes in those that answer a question of the form. None when the application can no longer be
   * changed.
   *
   * @param seen the application as its sender may see it
   * @throws IOException when the sender goes away; then nothing is kept
   */
  ArrivedFiles of(Application seen, List<SentFile> sent) throws IOException {
    ArrivedFiles files = new ArrivedFiles();
    boolean whole = false;
    try {
      if (!sent.isEmpty() && postings.editable(seen)) {
        takeIn(seen, sent, files);
      }
      whole = true;
      return files;
    } finally {
      if (!whole) {
        files.close();
      }
    }
  }

  private void takeIn(Application seen, List<SentFile> sent, ArrivedFiles files)
      throws IOException {
    var key = keys.of(seen.dataKey());
    for (SentFile file : sent) {
      if (takesFile(seen, file.question())) {
        files.add(file.question(), takeIn(seen, key, file));
      }
    }
  }

  private UploadResult takeIn(Application seen, DataKey key, SentFile file) throws IOException {
    InputStreamSource source = file.content();
    if (source == null || !quota.takes(seen, file.size(), file.network())) {
      return new UploadResult.Refused(new FileRefusal.NoRoom());
    }
    try (InputStream content = source.getInputStream()) {
      return receive.handle(key, file.name(), content);
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
