package org.vivier.alerts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.careers.KeptSearches;
import org.vivier.format.Language;
import org.vivier.letters.AskForLetter;
import org.vivier.letters.Undeliverable;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.DataKeyId;

/** Looks for new jobs of alerts whose time has come, and writes of those that there are. */
@Component
public class SendAlerts {
  private static final int AT_ONCE = 10;
  private static final int SHOWN = 20;

  private final AlertRows rows;
  private final StopAlert stop;
  private final KeptSearches searches;
  private final AskForLetter letters;
  private final Undeliverable undeliverable;
  private final AlertTexts texts;

  SendAlerts(
      AlertRows rows,
      StopAlert stop,
      KeptSearches searches,
      AskForLetter letters,
      Undeliverable undeliverable,
      AlertTexts texts) {
    this.rows = rows;
    this.stop = stop;
    this.searches = searches;
    this.letters = letters;
    this.undeliverable = undeliverable;
    this.texts = texts;
  }

  /** Looks at some of them; how many. Nothing is written when nothing is new. */
  @Transactional
  public int handle() {
    List<AlertRows.Row> due = rows.due(texts.now(), AT_ONCE);
    due.forEach(row -> {
      if (undeliverable.is(row.addressIndex())) {
        stop.forget(row.alert().id(), "alert.undeliverable", Actor.PROGRAM);
      } else {
        look(row.alert());
      }
    });
    return due.size();
  }

  private void look(JobAlert alert) {
    List<PublicPosting> fresh = untold(alert);
    if (!fresh.isEmpty()) {
      letters.handle(
          new DataKeyId(alert.id().value()),
          texts.recipient(alert.address(), alert.language()),
          letter(alert, fresh));
    }
    rows.setNext(alert.id(), alert.frequency(), texts.next(alert.frequency()));
  }

  private List<PublicPosting> untold(JobAlert alert) {
    List<PublicPosting> fresh =
        searches.open(alert.search(), alert.language()).stream()
            .filter(posting -> posting.postedAt().isAfter(alert.askedAt()))
            .toList();
    Set<PostingId> untold = Set.copyOf(rows.tell(alert.id(), ids(fresh)));
    return fresh.stream().filter(posting -> untold.contains(posting.id())).toList();
  }

  private static Collection<PostingId> ids(List<PublicPosting> postings) {
    return postings.stream().map(PublicPosting::id).toList();
  }

  private NewJobs letter(JobAlert alert, List<PublicPosting> jobs) {
    Language language = alert.language();
    return new NewJobs(
        texts.inWords(alert.search(), language),
        jobs.stream().limit(SHOWN).map(posting -> job(posting, language)).toList(),
        jobs.size(),
        texts.url(PostingPaths.list(language) + alert.search()),
        texts.url(AlertPaths.one(language, alert.token())),
        texts.url(AlertPaths.stop(language, alert.token())));
  }

  private NewJobs.Job job(PublicPosting posting, Language language) {
    return new NewJobs.Job(
        posting.text(language).title(),
        KeptSearches.inALine(posting, language),
        texts.url(PostingPaths.position(language, posting)));
  }
}
