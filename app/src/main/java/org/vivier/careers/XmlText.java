package org.vivier.careers;

/** Text for XML 1.0, which has no place for most control characters. */
final class XmlText {
  private XmlText() {}

  static String clean(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
