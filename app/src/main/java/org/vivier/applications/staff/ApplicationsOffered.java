package org.vivier.applications.staff;

import java.util.List;
import org.vivier.applications.ApplicationState;
import org.vivier.postings.PostingId;

/**
 * Of what there are applications.
 *
 * @param postings in no order
 * @param states as {@link ApplicationState} counts them; never drafts
 */
public record ApplicationsOffered(List<PostingId> postings, List<ApplicationState> states) {
  public ApplicationsOffered {
    postings = List.copyOf(postings);
    states = List.copyOf(states);
  }
}
