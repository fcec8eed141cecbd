package org.vivier.format;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one idea of what an e-mail address is: one that a letter can be sent to (RFC 5321, RFC 6531).
 * What is typed into a form or written into a posting is judged by it, and what mail is sent to.
 *
 * @param shown as people write it, without what was pasted along
 * @param carried as SMTP carries it: the domain in its ASCII form
 */
public record EmailAddress(String shown, String carried) {
  /** The most bytes of a whole address (RFC 5321, 4.5.3.1). */
  public static final int LONGEST = 254;

  private static final int LONGEST_LOCAL_PART = 64;
  private static final String MAILTO = "mailto:";

  /** Names that the two standards for international domains map to different servers. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[\u00df\u03c2]");

  /** Letters, digits and marks of any script; not the quotation marks that text comes in. */
  private static final String FOREIGN = "[\\P{ASCII}&&[\\p{L}\\p{M}\\p{N}\\p{S}]]";

  /** Without repetition inside a repetition, so that each character is looked at once. */
  private static final Pattern DOTTED =
      Pattern.compile("[a-zA-Z0-9!#$%&'*+/=?^_`{|}~.-" + FOREIGN + "]++");

  private static final Pattern QUOTED =
      Pattern.compile("\"(?:[ !#-\\[\\]-~]|\\\\[ -~]|" + FOREIGN + ")++\"");

  /** A domain in any script, with the full stops of IDNA (RFC 3490, 3.1). */
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-zA-Z0-9.\\u3002\\uff61-]|" + FOREIGN + ")++");

  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[a-zA-Z0-9-]++");
  private static final Pattern DIGITS = Pattern.compile("\\d++");
  private static final Pattern IP_V4 = Pattern.compile("\\[\\d{1,3}(?:\\.\\d{1,3}){3}\\]");
  private static final Pattern IP_V6 = Pattern.compile("\\[IPv6:[0-9a-fA-F:.]{2,45}\\]");

  /** This address, if mail can be sent to it. What a person typed may be anything. */
  public static Optional<EmailAddress> of(String typed) {
    if (typed.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String text = cleaned(typed);
    int at = text.lastIndexOf('@');
    if (at < 1 || !isLocalPart(text.substring(0, at))) {
      return Optional.empty();
    }
    return domain(text.substring(at + 1))
        .map(domain -> new EmailAddress(text, text.substring(0, at + 1) + domain))
        .filter(address -> bytes(address.carried()) <= LONGEST);
  }

  /**
   * What was meant by what was typed or pasted: without invisible characters, white space at the
   * ends and {@code mailto:}, and with the signs of a keyboard where a word processor or another
   * keyboard put its own. It may be an address or not.
   */
  public static String cleaned(String typed) {
    String text = plain(Normalizer.normalize(Invisible.stripped(typed), Normalizer.Form.NFC));
    if (!text.regionMatches(true, 0, MAILTO, 0, MAILTO.length())) {
      return text;
    }
    int query = text.indexOf('?');
    return Invisible.stripped(text.substring(MAILTO.length(), query < 0 ? text.length() : query));
  }

  /** With the apostrophe and hyphen that addresses have, and in characters of the usual width. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars()
        .forEach(c ->
            plain.append(
                switch (c) {
                  case '\u2019', '\u02bc' -> '\'';
                  case '\u2010', '\u2011' -> '-';
                  default -> (char) (c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c);
                }));
    return plain.toString();
  }

  /** The same, unless its host is only a name in the network of this machine. */
  public static Optional<EmailAddress> withWholeHost(String typed) {
    return of(typed).filter(EmailAddress::hasWholeHost);
  }

  /** Whether anybody may write to it: its host is a name on the Internet, not of one network. */
  public boolean isPublic() {
    return hasWholeHost() && !carried.endsWith("]");
  }

  /** Whether its host is more than a name in the network of this machine. */
  private boolean hasWholeHost() {
    return carried.indexOf('.', carried.lastIndexOf('@')) > 0;
  }

  /** Whether mail to or from it needs no extension of SMTP. */
  public static boolean isAscii(String address) {
    return address.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isLocalPart(String local) {
    boolean dotted =
        DOTTED.matcher(local).matches()
            && !local.startsWith(".")
            && !local.endsWith(".")
            && !local.contains("..");
    return bytes(local) <= LONGEST_LOCAL_PART && (dotted || QUOTED.matcher(local).matches());
  }

  private static Optional<String> domain(String domain) {
    if (domain.startsWith("[")) {
      return Optional.of(domain)
          .filter(literal -> IP_V4.matcher(literal).matches() || IP_V6.matcher(literal).matches());
    }
    try {
      return AMBIGUOUS.matcher(domain).find() || !DOMAIN.matcher(domain).matches()
          ? Optional.empty()
          : Optional.of(IDN.toASCII(domain)).filter(EmailAddress::isHost);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Not an IP address without its brackets, which is none to mail (RFC 3696, 2). */
  private static boolean isHost(String ascii) {
    if (DIGITS.matcher(ascii.substring(ascii.lastIndexOf('.') + 1)).matches()) {
      return false;
    }
    for (String label : ascii.split("\\.", -1)) {
      if (!LETTERS_AND_DIGITS.matcher(label).matches()
          || label.length() > 63
          || label.startsWith("-")
          || label.endsWith("-")) {
        return false;
      }
    }
    return true;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Without the address, so that no log shows it. */
  @Override
  public String toString() {
    return "EmailAddress";
  }
}
