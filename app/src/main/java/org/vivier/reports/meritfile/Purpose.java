package org.vivier.reports.meritfile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What a file is taken for. */
public enum Purpose {
  /** A complaint to a tribunal. */
  COMPLAINT,
  /** The candidate wants to talk about the decision. */
  DISCUSSION,
  /** Somebody asks for what is kept of them. */
  ACCESS_REQUEST,
  AUDIT,
  /** The organization keeps its own records elsewhere. */
  RECORDS,
  OTHER;

  /** The name in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("meritfile.purpose." + code());
  }

  /** The one with this code. */
  public static Optional<Purpose> ofCode(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code().equals(code)).findFirst();
  }
}
