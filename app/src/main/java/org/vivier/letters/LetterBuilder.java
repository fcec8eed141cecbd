package org.vivier.letters;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.Block.Kind;
import org.vivier.platform.page.Contacts;
import org.vivier.platform.page.Organization;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;

/** A letter being written: takes keys below the letter's own, and arguments. */
public final class LetterBuilder {
  private final Words words;
  private final Recipient recipient;
  private final Organization organization;
  private final String prefix;
  private final List<Block> blocks = new ArrayList<>();
  private String subject = "";
  private @Nullable String stop;

  LetterBuilder(LetterKind kind, Recipient recipient, Organization organization) {
    this.organization = organization;
    this.words = Words.of(recipient.language());
    this.recipient = recipient;
    this.prefix = kind.words();
  }

  /** The subject, from the words of this kind. */
  public void subject(String... arguments) {
    subject = Clean.line(own("subject", arguments));
  }

  /** The same by another key. */
  public void subjectOf(String key, String... arguments) {
    subject = Clean.line(own(key, arguments));
  }

  /** A paragraph of the words of this kind. */
  public void paragraph(String key, String... arguments) {
    add(Kind.PARAGRAPH, own(key, arguments), null);
  }

  /** What somebody wrote for this reader, a paragraph for each of theirs. */
  public void written(String text) {
    Clean.lines(text)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> add(Kind.PARAGRAPH, line.strip(), null));
  }

  /** For the owner of the address alone. */
  public void confidentially(String key, String... arguments) {
    add(Kind.PRIVATE, own(key, arguments), null);
  }

  /** A label that all letters share, and its value. */
  public void fact(String key, String value) {
    add(Kind.FACT, common(key), Clean.line(value));
  }

  /** A link with the words of this kind. */
  public void action(String key, URI link) {
    add(Kind.ACTION, own(key), Link.checked(link));
  }

  /** A link with a name of its own, and what is to be known of it in a line below. */
  public void link(String name, String below, URI link) {
    add(Kind.LINK, Clean.line(name) + "\n" + Clean.line(below), Link.checked(link));
  }

  /** Words of this kind, such as for the name of a link. */
  public String ownText(String key) {
    return own(key);
  }

  /** Where one click ends letters of this kind. */
  public void stop(URI link) {
    stop = Link.checked(link);
  }

  /** A code to type, with its label. */
  public void code(String key, String code) {
    add(Kind.CODE, own(key), Clean.line(code));
  }

  /** Another person’s words, as they are. */
  public void quote(String text) {
    add(Kind.QUOTE, Clean.lines(text), null);
  }

  void commonParagraph(String key, String... arguments) {
    add(Kind.PARAGRAPH, common(key, arguments), null);
  }

  void small(String key, String... arguments) {
    add(Kind.SMALL, common(key, arguments), null);
  }

  /** Day, time and zone in the reader's words. */
  public String moment(Instant instant) {
    return Moment.of(instant, recipient.zone(), recipient.language()).wording();
  }

  /** A day in the reader's words. */
  public String day(LocalDate date) {
    Instant start = date.atStartOfDay(recipient.zone()).toInstant();
    return Moment.of(start, recipient.zone(), recipient.language()).date();
  }

  /** Who writes. */
  public Organization organization() {
    return organization;
  }

  /** Whom the reader writes to. */
  public Contacts contacts() {
    return recipient.contacts() == null ? Contacts.of(organization) : recipient.contacts();
  }

  LetterText finished() {
    return new LetterText(
        subject,
        blocks,
        recipient.contacts() == null ? null : recipient.contacts().questions(),
        stop);
  }

  private void add(Kind kind, String text, @Nullable String value) {
    blocks.add(new Block(kind, text, value));
  }

  private String own(String key, String... arguments) {
    return words.text(prefix + key, cleaned(arguments));
  }

  private String common(String key, String... arguments) {
    return words.text("letters.letter." + key, cleaned(arguments));
  }

  private static Object[] cleaned(String... arguments) {
    return Arrays.stream(arguments).map(Clean::line).toArray();
  }
}
