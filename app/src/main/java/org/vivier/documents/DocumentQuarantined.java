package org.vivier.documents;

/** The file is infected and given to nobody. */
public final class DocumentQuarantined extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient DocumentId document;

  DocumentQuarantined(DocumentId document) {
    super("document %s is quarantined".formatted(document));
    this.document = document;
  }

  /** Which file. */
  public DocumentId document() {
    return document;
  }
}
