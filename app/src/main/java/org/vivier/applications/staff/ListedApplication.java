package org.vivier.applications.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.Flag;
import org.vivier.applications.GivenAnswer;
import org.vivier.documents.ScannedFile;
import org.vivier.postings.PostingId;

/**
 * What staff see of an application without opening it: nothing personal.
 *
 * @param reference what people quote
 * @param replyBy the day by which the candidate hears
 * @param address whether its owner answered
 * @param flags what may be worth a look
 * @param files those of the newest submission; none once erased
 * @param answer what the candidate was told last, or null
 */
public record ListedApplication(
    String reference,
    PostingId posting,
    ApplicationState state,
    Instant submittedAt,
    LocalDate replyBy,
    AddressStatus address,
    List<Flag> flags,
    List<ScannedFile> files,
    @Nullable GivenAnswer answer) {

  /** Whether the candidate still has to hear. */
  public boolean waits() {
    return state.counts() && (answer == null || answer.goesOn());
  }
}
