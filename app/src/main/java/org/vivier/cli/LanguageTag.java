package org.vivier.cli;

import org.vivier.format.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code en} or {@code fr}. */
final class LanguageTag implements ITypeConverter<Language> {
  @Override
  public Language convert(String value) {
    return Language.ofTag(value).orElseThrow(() -> new TypeConversionException("language"));
  }
}
