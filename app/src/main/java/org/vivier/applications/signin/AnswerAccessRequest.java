package org.vivier.applications.signin;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.AccessRequest;
import org.vivier.access.AccessRequests;
import org.vivier.access.LetterAllowance;
import org.vivier.access.LetterAllowance.Kind;
import org.vivier.access.SignInCodes;
import org.vivier.applications.Application;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.postings.PublicPosting;

/** Looks for what somebody asked a letter for, and writes it if there is anything to write. */
@Component
public class AnswerAccessRequest {
  private final AccessRequests requests;
  private final LetterAllowance allowance;
  private final SignInCodes codes;
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final LettersOfAccess letters;

  AnswerAccessRequest(
      AccessRequests requests,
      LetterAllowance allowance,
      SignInCodes codes,
      ApplicationRows rows,
      CurrentPostings postings,
      LettersOfAccess letters) {
    this.requests = requests;
    this.allowance = allowance;
    this.codes = codes;
    this.rows = rows;
    this.postings = postings;
    this.letters = letters;
  }

  /** Answers one, once. */
  @Transactional
  public void handle(UUID id) {
    requests
        .take(id)
        .ifPresent(request -> {
          if (request.code() != null) {
            code(request, request.code());
          } else {
            drafts(request);
          }
        });
  }

  private void code(AccessRequest request, long code) {
    if (!allowance.take(request.emailIndex(), Kind.CODE)) {
      return;
    }
    rows
        .where("a.email_index = :x order by a.touched_at desc limit 1", request.emailIndex())
        .stream()
        .findFirst()
        .ifPresent(application ->
            postings
                .of(application)
                .ifPresent(posting ->
                    codes
                        .write(code, request.emailIndex())
                        .ifPresent(written -> letters.code(application, posting, written))));
  }

  private void drafts(AccessRequest request) {
    List<Application> drafts =
        rows
            .where(
                "a.state = 'draft' and a.email_index = :x order by a.touched_at desc",
                request.emailIndex())
            .stream()
            .filter(draft ->
                request.application() == null || request.application().equals(draft.id().value()))
            .toList();
    if (drafts.isEmpty()) {
      // Counted as if there were one, so that the count tells nothing.
      allowance.take(request.emailIndex(), Kind.DRAFT);
    }
    drafts.forEach(draft -> postings.of(draft).ifPresent(posting -> link(draft, posting, request)));
  }

  private void link(Application draft, PublicPosting posting, AccessRequest request) {
    if (allowance.take(request.emailIndex(), Kind.DRAFT)) {
      letters.link(draft, posting);
    }
  }
}
