package org.vivier.postings;

import org.vivier.format.Language;

/** Shows a posting as candidates will see it. The public site implements it. */
public interface PostingPreview {
  /** The page of one language, as HTML in UTF-8. It is nobody's but the asker's. */
  byte[] page(WritePosting.Preview preview, Language language);
}
