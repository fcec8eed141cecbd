package org.vivier.applications.drafts;

import org.vivier.applications.ApplicationState;
import org.vivier.documents.Document;
import org.vivier.documents.FileRefusal;

/** What became of a file. */
public sealed interface AttachResult {
  /** It is stored and is the answer now. */
  record Attached(Document document, int revision) implements AttachResult {}

  /** It was not taken; the answer stays as it was. */
  record Refused(FileRefusal reason) implements AttachResult {}

  /** The application can no longer be changed. */
  record NotEditable(ApplicationState state) implements AttachResult {}
}
