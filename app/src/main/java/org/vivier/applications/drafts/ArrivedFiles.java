package org.vivier.applications.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vivier.documents.ArrivedDocument;
import org.vivier.documents.FileRefusal;
import org.vivier.documents.UploadResult;

/** Files that are here and not answers yet, by the keys of their questions. */
final class ArrivedFiles implements AutoCloseable {
  private final Map<String, ArrivedDocument> fit = new LinkedHashMap<>();
  private final Map<String, FileRefusal> refused = new LinkedHashMap<>();

  void add(String question, UploadResult received) {
    switch (received) {
      case UploadResult.Arrived(ArrivedDocument file) -> fit.put(question, file);
      case UploadResult.Refused(FileRefusal reason) -> refused.put(question, reason);
    }
  }

  /** Those that can be kept. */
  Map<String, ArrivedDocument> fit() {
    return fit;
  }

  /** Why the others were not taken. */
  Map<String, FileRefusal> refused() {
    return refused;
  }

  /** Lets go of what was not kept. */
  @Override
  public void close() {
    fit.values().forEach(ArrivedDocument::close);
  }
}
