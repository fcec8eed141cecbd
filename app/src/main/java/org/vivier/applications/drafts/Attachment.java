package org.vivier.applications.drafts;

import org.vivier.applications.ApplicationState;
import org.vivier.documents.Document;
import org.vivier.documents.FileRefusal;

/** What became of a file. */
public sealed interface Attachment {
  /** It is stored and is the answer now. */
  record Attached(Document document, int revision) implements Attachment {}

  /** It was not taken; the answer stays as it was. */
  record Refused(FileRefusal reason) implements Attachment {}

  /** The application can no longer be changed. */
  record NotEditable(ApplicationState state) implements Attachment {}
}
