/**
 * The candidate’s pages: what applying and looking after applications share.
 *
 * <p>Controllers, page records and what binds forms; decisions are the verbs’ of the rooms below.
 * No room enters but the command line.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "forms",
      "letters",
      "postings",
      "documents",
      "access",
      "accommodations",
      "measures",
      "applications",
      "applications::drafts",
      "applications::submission",
      "applications::signin",
      "applications::applicant",
      "messages",
      "vault"
    })
@NullMarked
package org.vivier.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
