package org.vivier.portal;

/** The posting of an application is no longer public. */
public final class PostingGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PostingGone() {
    super("the posting was taken down");
  }
}
