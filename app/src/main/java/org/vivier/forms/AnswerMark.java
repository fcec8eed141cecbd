package org.vivier.forms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.vivier.platform.Sha256;

/** A short text that tells one answer from another without saying what it is. */
public final class AnswerMark {
  private static final int BYTES = 12;

  private AnswerMark() {}

  /** The same for answers that differ only in blanks around them or in how lines end. */
  public static String of(List<String> answer) {
    String text =
        answer.stream()
            .map(value -> value.replace("\r\n", "\n").strip())
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining("\0"));
    byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
  }
}
