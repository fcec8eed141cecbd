package org.vivier.applications.staff;

import java.time.LocalDate;
import org.vivier.postings.PostingId;

/**
 * People who applied to one posting and are to hear by one day.
 *
 * @param count how many
 * @param reference of one of them, the first that applied
 */
public record WaitingApplicants(
    PostingId posting, LocalDate replyBy, int count, String reference) {}
