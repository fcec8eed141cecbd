package org.vivier.forms;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.format.Invisible;

/** A web address as people type it, or copy it from a browser that hides how it begins. */
public final class WebAddress {
  static final int LONGEST = 2_000;
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");

  /** Two labels at least and letters last: {@code name.ca}, not {@code 12.5} or a single word. */
  private static final Pattern HOST_FIRST =
      Pattern.compile(
          "[\\p{L}\\p{N}_-]++(?:\\.[\\p{L}\\p{N}_-]++)*\\.\\p{L}[\\p{L}\\p{N}-]++"
              + "(?::\\d{1,5})?(?:[/?#].*)?");

  /** In front of an address that was pasted behind what stood in the field. */
  private static final Pattern SCHEME_TWICE = Pattern.compile("(?i)^(?:https?:/*)+(?=https?://)");

  /** What a list or a sentence puts around an address. */
  private static final Pattern AROUND =
      Pattern.compile("^[<«“\"(]\\p{Z}*+([^<>«»“”\"()\\p{Z}]++)\\p{Z}*+[>»”\")]$");

  private static final Pattern NEXT = Pattern.compile("[,;]++$");

  private static final Pattern BEHIND_HOST = Pattern.compile("[/?#]");

  /** What browsers let stand in an address, and RFC 3986 doesn't. */
  private static final String ESCAPED = "\"<>\\^`{|}[]";

  private static final Pattern OCTET = Pattern.compile("%[0-9a-fA-F]{2}");

  private WebAddress() {}

  /** The complete address that was meant; empty when it is none. */
  static Optional<String> of(String typed) {
    String text = typed.length() > LONGEST ? "" : alone(Invisible.stripped(typed));
    if (text.startsWith("//")) {
      text = "https:" + text;
    } else if (!SCHEME.matcher(text).matches()) {
      text = HOST_FIRST.matcher(text).matches() ? "https://" + text : "";
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(escaped(text)).filter(WebAddress::isComplete);
  }

  private static String alone(String text) {
    Matcher around = AROUND.matcher(NEXT.matcher(text).replaceFirst(""));
    String within = around.replaceFirst("$1");
    return SCHEME_TWICE.matcher(NEXT.matcher(within).replaceFirst("")).replaceFirst("");
  }

  /** The complete address, or what was typed when it is none. */
  public static String completed(String typed) {
    return of(typed).orElse(typed);
  }

  /** Whether this is a complete address, or completes to one. */
  public static boolean isWhole(String typed) {
    return of(typed).isPresent();
  }

  /** Behind the host only: what stands there before is its name. */
  private static String escaped(String text) {
    Matcher behind = BEHIND_HOST.matcher(text);
    int from = behind.find(text.indexOf("//") + 2) ? behind.start() : text.length();
    StringBuilder all = new StringBuilder(text.length()).append(text, 0, from);
    int fragment = text.indexOf('#', from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean foreign =
          ESCAPED.indexOf(c) >= 0
              || Character.isSpaceChar(c)
              || (c == '%' && !OCTET.matcher(text).region(i, text.length()).lookingAt())
              || (c == '#' && i != fragment);
      if (foreign) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          all.append('%').append("%02X".formatted(b));
        }
      } else {
        all.append(c);
      }
    }
    return all.toString();
  }

  private static boolean isComplete(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return text.length() <= LONGEST
          && (scheme.equals("https") || scheme.equals("http"))
          && uri.getRawAuthority() != null
          && uri.getRawUserInfo() == null
          && uri.getRawAuthority().indexOf('@') < 0;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
