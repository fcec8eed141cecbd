package org.vivier.portal.archive;

import org.vivier.documents.Document;
import org.vivier.documents.ScanState;

/**
 * A file of an archive.
 *
 * @param entry its path in the ZIP
 */
record ArchivedFile(Document document, String entry) {

  /** Whether it is in the ZIP: what carries malware is given to nobody. */
  boolean included() {
    return document.scan() != ScanState.INFECTED;
  }
}
