package org.vivier.pools.letters;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Something about a pool that its member must know: they are in it, are in it again, it lasts
 * longer, it ends soon.
 *
 * @param what it is that they must know
 * @param pool its name in the reader's language
 * @param job of the application that brought them there
 * @param until the pool's last day
 * @param page the candidate’s page, with an opaque token
 */
public record PoolMembership(
    News what, String pool, String job, String reference, LocalDate until, URI page)
    implements LetterContent {
  /** What a letter can be about. */
  public enum News {
    /** They are in the pool. */
    TAKEN_IN,
    /** They are in it again: the decision that had taken them out was reversed. */
    RESTORED,
    /** The pool lasts longer. */
    EXTENDED,
    /** The pool ends soon. */
    EXPIRING;

    /** The one with this name in lower case. */
    public static News of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public LetterKind kind() {
    return LetterKind.POOL_MEMBERSHIP;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subjectOf(
        what == News.TAKEN_IN ? "subject" : "subject-" + what.code(), pool, letter.day(until));
    letter.paragraph("intro-" + what.code(), pool, job, letter.day(until));
    letter.paragraph("next-" + what.code(), letter.day(until));
    letter.fact("reference", reference);
    letter.action("page", page);
  }
}
