package org.vivier.platform.record;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.Sha256;

/**
 * Something that somebody did and that must be provable later. Published in the transaction of the
 * act, so that both are there or neither is. Ids and digests only: nothing personal, no sentence.
 *
 * @param act what was done, e.g. {@code application.submitted}
 * @param by who did it
 * @param on what it was done to, the nearest first
 * @param before digest of what was there, {@code sha256:…} of stored (sealed) bytes; null when
 *     there is none
 * @param after digest of what is there now; null when there is none
 * @param detail counts, codes and other facts without anything personal
 */
public record Recorded(
    String act,
    Actor by,
    List<Subject> on,
    @Nullable String before,
    @Nullable String after,
    Map<String, String> detail) {
  private static final Pattern ACT = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");

  public Recorded {
    if (!ACT.matcher(act).matches()) {
      throw new IllegalArgumentException("not the name of an act: " + act);
    }
    on = List.copyOf(on);
    detail = Map.copyOf(detail);
  }

  /** An act on one thing, without digests. */
  public static Recorded of(String act, Actor by, Subject on) {
    return new Recorded(act, by, List.of(on), null, null, Map.of());
  }

  /** The same with one more fact. */
  public Recorded with(String name, Object value) {
    var more = new java.util.HashMap<>(detail);
    more.put(name, value.toString());
    return new Recorded(act, by, on, before, after, more);
  }

  /** The same, done to one more thing, which is farther. */
  public Recorded on(Subject farther) {
    var more = new java.util.ArrayList<>(on);
    more.add(farther);
    return new Recorded(act, by, more, before, after, detail);
  }

  /** The digest of sealed bytes, as {@link #changing} takes it. */
  public static String digest(byte[] sealed) {
    return "sha256:" + Sha256.hexOf(sealed);
  }

  /** The same with the digests of what was there and of what is there now. */
  public Recorded changing(@Nullable String digestBefore, @Nullable String digestAfter) {
    return new Recorded(act, by, on, digestBefore, digestAfter, detail);
  }
}
