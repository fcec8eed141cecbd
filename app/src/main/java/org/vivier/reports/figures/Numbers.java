package org.vivier.reports.figures;

import java.text.NumberFormat;
import org.vivier.format.Language;

/** Numbers as people read them: “1,234”, “3.5”, “40%”; « 1 234 », « 3,5 », « 40 % ». */
final class Numbers {
  private Numbers() {}

  static String whole(long number, Language language) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  static String decimal(double number, int digits, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }

  static String share(double share, Language language) {
    NumberFormat format = NumberFormat.getPercentInstance(language.locale());
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }
}
