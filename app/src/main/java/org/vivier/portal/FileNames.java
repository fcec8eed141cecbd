package org.vivier.portal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.AttachedFiles;
import org.vivier.documents.Document;
import org.vivier.documents.Documents;
import org.vivier.forms.Answers;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeys;

/** The files of an application, for its owner. */
@Component
public class FileNames {
  private final DataKeys keys;
  private final Documents documents;

  FileNames(DataKeys keys, Documents documents) {
    this.keys = keys;
    this.documents = documents;
  }

  /** The name of the file that answers a question. */
  public Optional<String> of(Application application, String question) {
    return of(application, application.answers(), question);
  }

  /** The same for answers given at another time. */
  public Optional<String> of(Application application, Answers answers, String question) {
    return document(application, answers, question).map(Document::name);
  }

  /** The file that answers a question, if it is still there. */
  public Optional<Document> document(Application application, Answers answers, String question) {
    return AttachedFiles.of(answers, question).flatMap(id -> documents.find(key(application), id));
  }

  public DataKey key(Application application) {
    return keys.of(application.dataKey());
  }
}
