package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.correspondence.text.Block.Kind;
import org.vivier.platform.page.Organization;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;

/** A letter being written: takes keys below the letter's own, and arguments. */
public final class Sheet {
  private final Words words;
  private final Recipient recipient;
  private final Organization organization;
  private final String prefix;
  private final List<Block> blocks = new ArrayList<>();
  private String subject = "";

  Sheet(LetterKind kind, Recipient recipient, Organization organization) {
    this.organization = organization;
    this.words = Words.of(recipient.language());
    this.recipient = recipient;
    this.prefix = kind.words();
  }

  void subject(String... arguments) {
    subject = Clean.line(own("subject", arguments));
  }

  void paragraph(String key, String... arguments) {
    add(Kind.PARAGRAPH, own(key, arguments), null);
  }

  /** For the owner of the address alone. */
  void confidentially(String key, String... arguments) {
    add(Kind.PRIVATE, own(key, arguments), null);
  }

  void fact(String key, String value) {
    add(Kind.FACT, common(key), Clean.line(value));
  }

  void action(String key, URI link) {
    add(Kind.ACTION, own(key), Link.checked(link));
  }

  void code(String key, String code) {
    add(Kind.CODE, own(key), Clean.line(code));
  }

  void quote(String text) {
    add(Kind.QUOTE, Clean.lines(text), null);
  }

  void commonParagraph(String key, String... arguments) {
    add(Kind.PARAGRAPH, common(key, arguments), null);
  }

  void small(String key, String... arguments) {
    add(Kind.SMALL, common(key, arguments), null);
  }

  /** Day, time and zone in the reader's words. */
  String moment(Instant instant) {
    return Moment.of(instant, recipient.zone(), recipient.language()).wording();
  }

  /** A day in the reader's words. */
  String day(LocalDate date) {
    Instant start = date.atStartOfDay(recipient.zone()).toInstant();
    return Moment.of(start, recipient.zone(), recipient.language()).date();
  }

  Organization organization() {
    return organization;
  }

  LetterText finished() {
    return new LetterText(subject, blocks);
  }

  private void add(Kind kind, String text, @Nullable String value) {
    blocks.add(new Block(kind, text, value));
  }

  private String own(String key, String... arguments) {
    return words.text(prefix + key, cleaned(arguments));
  }

  private String common(String key, String... arguments) {
    return words.text("correspondence.letter." + key, cleaned(arguments));
  }

  private static Object[] cleaned(String... arguments) {
    return Arrays.stream(arguments).map(Clean::line).toArray();
  }
}
