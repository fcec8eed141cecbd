package org.vivier.forms;

import org.vivier.format.Language;
import org.vivier.postings.WritePosting;

/** Shows a form as candidates will see it. The room of their pages implements it. */
public interface FormPreview {
  /** All pages of the form in one language, as HTML in UTF-8; nothing in it can be sent. */
  byte[] page(WritePosting.Preview preview, Language language);
}
