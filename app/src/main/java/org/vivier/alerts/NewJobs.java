package org.vivier.alerts;

import java.net.URI;
import java.util.List;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * New jobs of a search.
 *
 * @param search what is looked for, in words
 * @param jobs the first of them, at least one
 * @param total how many there are
 * @param list all jobs of the search
 * @param page where the alert is seen and changed
 * @param stop where one click stops it
 */
public record NewJobs(String search, List<Job> jobs, int total, URI list, URI page, URI stop)
    implements LetterContent {

  /** One of them: its title, what one chooses by, its page. */
  public record Job(String title, String facts, URI page) {}

  @Override
  public LetterKind kind() {
    return LetterKind.JOB_ALERT;
  }

  @Override
  public void write(LetterBuilder letter) {
    String first = jobs.getFirst().title();
    if (total == 1) {
      letter.subject(first);
      letter.paragraph("intro");
    } else {
      letter.subjectOf("subjectMany", String.valueOf(total), first);
      letter.paragraph("introMany", String.valueOf(total));
    }
    letter.fact("search", search);
    jobs.forEach(job -> letter.link(job.title(), job.facts(), job.page()));
    letter.action(total > jobs.size() ? "listMany" : "list", list);
    letter.link(letter.ownText("page"), "", page);
    letter.link(letter.ownText("stop"), "", stop);
    letter.stop(stop);
  }
}
