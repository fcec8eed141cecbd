package org.vivier.portal.mine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationPaths;
import org.vivier.applications.submission.SettleApplications.Choice;
import org.vivier.applications.submission.SettleApplications.One;
import org.vivier.applications.submission.SettleApplications.Several;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.portal.Desk;
import org.vivier.portal.PostingGone;
import org.vivier.portal.Visit;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.RecentPostings;

/** Makes the page on which the owner of an address says which application counts. */
@Component
public class SettlePages {
  private final RecentPostings postings;
  private final Desk desk;

  public SettlePages(RecentPostings postings, Desk desk) {
    this.postings = postings;
    this.desk = desk;
  }

  public ResponseEntity<byte[]> of(
      HttpStatus status, Visit visit, String token, Several several, List<FieldError> errors) {
    Language language = visit.language();
    PublicPosting posting =
        postings.lastPublic(several.letter().posting()).orElseThrow(PostingGone::new);
    SettlePage page =
        new SettlePage(
            desk.frame(
                language,
                visit.words().text("portal.settle.title"),
                visit.words().text("portal.mine.description"),
                ApplicationPaths.settle(language, token),
                ApplicationPaths.settle(language.other(), token)),
            visit.token(),
            posting.text(language).title(),
            several.all().stream()
                .map(one -> row(visit, posting, one, errors, desk.letterLeaves()))
                .toList(),
            errors,
            ApplicationPaths.mine(language, token),
            visit.rejected());
    return desk.page(status, "mine/settle", page);
  }

  /** The name of the field that belongs to an application. */
  static String field(One one) {
    return "of-" + one.reference();
  }

  private static SettlePage.Row row(
      Visit visit, PublicPosting posting, One one, List<FieldError> errors, boolean letterLeaves) {
    String field = field(one);
    return new SettlePage.Row(
        field,
        one.reference(),
        Moment.of(one.submittedAt(), posting.schedule().zone(), visit.language()),
        one.name(),
        one.confirmed(),
        choices(visit.words(), visit.typed(field), letterLeaves),
        FieldError.of(field, errors));
  }

  private static List<org.vivier.platform.page.Choice> choices(
      Words words, String typed, boolean letterLeaves) {
    return Arrays.stream(Choice.values())
        .map(choice -> {
          String code = code(choice);
          return new org.vivier.platform.page.Choice(
              code,
              words.text("portal.settle.choice-" + code),
              words.text("portal.settle.hint-" + hint(choice, letterLeaves)),
              code.equals(typed));
        })
        .toList();
  }

  /** Taking one back is confirmed by a letter. */
  private static String hint(Choice choice, boolean letterLeaves) {
    return choice == Choice.WITHDRAW && !letterLeaves ? code(choice) + "-waiting" : code(choice);
  }

  static String code(Choice choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
