package org.vivier.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vivier.format.FrontMatterValue.Scalar;

/** Splits a file into front matter and body and reports what stands in the way. */
final class PostingFileReader {
  private static final int LONGEST_DELIMITER = 200;

  /** What is typed for the line of hyphens, or made of it by an editor. */
  private static final Pattern MISSHAPEN =
      Pattern.compile("\\A\\s*+(?:[-\u2010-\u2015]+|\\+{3,}|={3,}|_{3,}|\\.{3}|`{3,}\\w*)\\s*");

  /** Lines in which keys are looked for when nothing says where they end. */
  private static final int MOST_KEYS = 60;

  private PostingFileReader() {}

  static PostingFile read(String path, byte[] bytes) {
    return read(path, bytes, true);
  }

  /** As {@link #read(String, byte[])}, without the hash. */
  static PostingFile unhashed(String path, byte[] bytes) {
    return read(path, bytes, false);
  }

  private static PostingFile read(String path, byte[] bytes, boolean hashed) {
    Optional<String> text = decode(bytes);
    if (text.isEmpty()) {
      return PostingFile.unreadable(
          path,
          Message.of(
              "This file isn’t UTF-8 text (byte %s): save it as UTF-8.",
              "Ce fichier n’est pas du texte UTF-8 (octet %s) : enregistrez-le en UTF-8.",
              firstBadByte(bytes)),
          keyAlone(new SourceLines(new String(bytes, StandardCharsets.ISO_8859_1))));
    }
    int nul = text.get().indexOf('\0');
    if (nul >= 0) {
      return PostingFile.unreadable(
          path,
          Message.of(
              "This file holds binary data, or text that isn’t UTF-8 (a NUL character at position"
                  + " %s): save it as UTF-8 text.",
              "Ce fichier contient des données binaires, ou du texte qui n’est pas en UTF-8 (un"
                  + " caractère NUL à la position %s) : enregistrez-le comme texte en UTF-8.",
              nul + 1),
          keyAlone(new SourceLines(text.get())));
    }
    return split(path, hashed ? PostingFile.hashOf(bytes) : "", text.get());
  }

  /** The front matter alone, of a file that is read again in full; no body, no hash. */
  static PostingFile head(String path, byte[] bytes) {
    int end = headEnd(bytes);
    return unhashed(path, end < 0 ? bytes : Arrays.copyOf(bytes, end));
  }

  /** What stands below the front matter; all of it where there is none. */
  static byte[] below(byte[] bytes) {
    return Arrays.copyOfRange(bytes, Math.max(0, headEnd(bytes)), bytes.length);
  }

  /** The offset after the closing delimiter's line; -1 when there is none. */
  private static int headEnd(byte[] bytes) {
    for (int i = 3; i + 3 < bytes.length; i++) {
      if (bytes[i] == '\n' && bytes[i + 1] == '-' && bytes[i + 2] == '-' && bytes[i + 3] == '-') {
        int line = i + 4;
        while (line < bytes.length && bytes[line] != '\n') {
          line++;
        }
        return Math.min(line + 1, bytes.length);
      }
    }
    return -1;
  }

  private static PostingFile split(String path, String hash, String source) {
    SourceLines lines = new SourceLines(source);
    int end = endLine(lines);
    if (end < 2) {
      Finding finding = end == 0 ? noStart(path, lines) : noEnd(path, lines);
      return file(path, hash, source, keyAlone(lines), lines, 1, List.of(finding));
    }
    String yaml = source.substring(lines.start(2), lines.start(end));
    FrontMatterReader.Result result = FrontMatterReader.read(yaml, lines, 2);
    List<Finding> findings =
        result.problems().stream()
            .map(p -> Finding.of(p.rule(), Severity.ERROR, path, p.span(), p.message()))
            .toList();
    return file(path, hash, source, result.frontMatter(), lines, end + 1, findings);
  }

  private static Finding noStart(String path, SourceLines lines) {
    int line = 1;
    while (line < lines.count() && Invisible.only(lines.line(line))) {
      line++;
    }
    return misshapen(
        path,
        lines,
        lines.line(line).strip().startsWith("---") || MISSHAPEN.matcher(lines.line(line)).matches()
            ? line
            : 0,
        Message.of(
            "There is no front matter: start the file with a line “---” and its keys.",
            "Il n’y a pas d’en-tête : commencez le fichier par une ligne « --- » et ses clés."),
        "This should be a line of three hyphens alone, “---”, the first of the file and at its"
            + " margin: the front matter starts with it.",
        "Il faudrait ici une ligne de trois traits d’union seulement, « --- », la première du"
            + " fichier et sans retrait : l’en-tête commence par elle.");
  }

  private static Finding noEnd(String path, SourceLines lines) {
    int misshapen = 0;
    for (int line = 2; line <= Math.min(lines.count(), MOST_KEYS) && misshapen == 0; line++) {
      misshapen = MISSHAPEN.matcher(lines.line(line)).matches() ? line : 0;
    }
    return misshapen(
        path,
        lines,
        misshapen,
        Message.of(
            "The front matter has no end: add a line “---” below its keys.",
            "L’en-tête n’a pas de fin : ajoutez une ligne « --- » sous ses clés."),
        "This should be a line of three hyphens alone, “---”, at the margin: the front matter ends"
            + " with it.",
        "Il faudrait ici une ligne de trois traits d’union seulement, « --- », sans retrait :"
            + " l’en-tête se termine par elle.");
  }

  /** At the line that is meant as the delimiter, if one is; else at the start of the file. */
  private static Finding misshapen(
      String path, SourceLines lines, int line, Message without, String en, String fr) {
    return line == 0
        ? Finding.of(FormatRules.UNREADABLE, Severity.ERROR, path, Span.START, without)
        : Finding.of(
            FormatRules.UNREADABLE,
            Severity.ERROR,
            path,
            Span.inLine(line, 1, lines.line(line).length()),
            Message.of(en, fr));
  }

  /** Of keys that have no end only the one that names the other language's file is certain. */
  private static FrontMatter keyAlone(SourceLines lines) {
    for (int line = 1; line <= Math.min(lines.count(), MOST_KEYS); line++) {
      Optional<String> key = FrontMatterReader.translationKey(lines.line(line));
      if (key.isPresent()) {
        Span span = Span.inLine(line, 1, lines.line(line).length());
        return new FrontMatter(
            Map.of(
                "translationKey",
                new FrontMatter.Entry("translationKey", span, new Scalar(key.get(), false, span))));
      }
    }
    return FrontMatter.EMPTY;
  }

  private static PostingFile file(
      String path,
      String hash,
      String source,
      FrontMatter frontMatter,
      SourceLines lines,
      int bodyLine,
      List<Finding> findings) {
    String body = bodyLine > lines.count() ? "" : source.substring(lines.start(bodyLine));
    return new PostingFile(
        path,
        PostingFile.languageOf(path),
        PostingFile.slugOf(path),
        source,
        hash,
        frontMatter,
        body,
        bodyLine,
        findings);
  }

  /** The line of the closing delimiter; 0 without an opening one, 1 without a closing one. */
  private static int endLine(SourceLines lines) {
    if (!isDelimiter(lines.line(1))) {
      return 0;
    }
    for (int line = 2; line <= lines.count(); line++) {
      if (isDelimiter(lines.line(line))) {
        return line;
      }
    }
    return 1;
  }

  /** At the margin, with nothing beside it that anybody sees. */
  private static boolean isDelimiter(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_DELIMITER
        && !Character.isSpaceChar(line.charAt(0))
        && line.charAt(0) != '\t'
        && Invisible.stripped(line).equals("---");
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int firstBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8
        .newDecoder()
        .decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
    return in.position() + 1;
  }
}
