package org.vivier.applications.web;

/** The posting of an application is no longer public. */
final class PostingGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PostingGone() {
    super("the posting was taken down");
  }
}
