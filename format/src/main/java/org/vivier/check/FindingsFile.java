package org.vivier.check;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Acceptance;
import org.vivier.format.Counterpart;
import org.vivier.format.Finding;
import org.vivier.format.Fix;
import org.vivier.format.Message;
import org.vivier.format.Severity;
import org.vivier.format.Span;

/** The file of a {@link FindingsCache}: its content, and a check sum at the end. */
final class FindingsFile {
  /** Longer than any text in it; a longer one is damage. */
  private static final int LONGEST = 4 * 1024 * 1024;

  private FindingsFile() {}

  /**
   * What it holds.
   *
   * @param heads by path
   * @param findings by the names and hashes of a posting's files
   */
  record Content(
      String circumstances,
      Map<String, FolderIndex.Head> heads,
      Map<String, List<Finding>> findings) {
    boolean alike(Content other) {
      return circumstances.equals(other.circumstances);
    }
  }

  /** Reads it; empty when there is none. */
  static Optional<Content> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    CRC32 sum = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), 65536), sum))) {
      Content content = new Reader(in).content();
      int expected = (int) sum.getValue();
      if (in.readInt() != expected) {
        throw new StreamCorruptedException(file.toString());
      }
      return Optional.of(content);
    }
  }

  /** Writes it beside its place and moves it there, so that two runs at once do no harm. */
  static void write(Path file, Content content) throws IOException {
    Files.createDirectories(file.getParent());
    Path beside = Files.createTempFile(file.getParent(), "new", "");
    try {
      CRC32 sum = new CRC32();
      try (DataOutputStream out =
          new DataOutputStream(
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(beside)), sum))) {
        new Writer(out).content(content);
        out.writeInt((int) sum.getValue());
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private record Writer(DataOutputStream out) {
    void content(Content content) throws IOException {
      text(content.circumstances());
      out.writeInt(content.heads().size());
      for (Map.Entry<String, FolderIndex.Head> entry : content.heads().entrySet()) {
        text(entry.getKey());
        head(entry.getValue());
      }
      out.writeInt(content.findings().size());
      for (Map.Entry<String, List<Finding>> entry : content.findings().entrySet()) {
        text(entry.getKey());
        out.writeInt(entry.getValue().size());
        for (Finding finding : entry.getValue()) {
          finding(finding);
        }
      }
    }

    private void head(FolderIndex.Head head) throws IOException {
      text(head.hash());
      perhaps(head.key());
      perhaps(head.leverId());
      span(head.idSpan());
      out.writeInt(head.aliases().size());
      for (String alias : head.aliases()) {
        text(alias);
      }
      span(head.aliasSpan());
      out.writeBoolean(head.open());
      SharedDescription description = head.description();
      perhaps(description == null ? null : description.hash());
      out.writeBoolean(description != null && description.takesUpTitle());
      span(description == null ? Span.START : description.span());
      out.writeInt(head.sketch().places().size());
      for (int place : head.sketch().places()) {
        out.writeInt(place);
      }
    }

    private void finding(Finding finding) throws IOException {
      text(finding.rule());
      text(finding.severity().name());
      text(finding.file());
      span(finding.span());
      text(finding.message().en());
      text(finding.message().fr());
      Counterpart counterpart = finding.counterpart();
      perhaps(counterpart == null ? null : counterpart.file());
      out.writeInt(counterpart == null ? 0 : counterpart.line());
      Fix fix = finding.fix();
      perhaps(fix == null ? null : fix.replacement());
      Acceptance acceptance = finding.acceptance();
      perhaps(acceptance == null ? null : acceptance.reason());
      perhaps(acceptance == null ? null : acceptance.by());
      out.writeInt(acceptance == null ? 0 : acceptance.line());
    }

    private void span(Span span) throws IOException {
      out.writeInt(span.line());
      out.writeInt(span.column());
      out.writeInt(span.endLine());
      out.writeInt(span.endColumn());
    }

    private void perhaps(@Nullable String text) throws IOException {
      out.writeBoolean(text != null);
      if (text != null) {
        text(text);
      }
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private record Reader(DataInputStream in) {
    Content content() throws IOException {
      String circumstances = text();
      Map<String, FolderIndex.Head> heads = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        heads.put(text(), head());
      }
      Map<String, List<Finding>> findings = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        findings.put(text(), findings());
      }
      return new Content(circumstances, heads, findings);
    }

    private FolderIndex.Head head() throws IOException {
      String hash = text();
      String key = perhaps();
      String leverId = perhaps();
      Span idSpan = span();
      List<String> aliases = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        aliases.add(text());
      }
      Span aliasSpan = span();
      boolean open = in.readBoolean();
      String description = perhaps();
      boolean takesUpTitle = in.readBoolean();
      Span at = span();
      List<Integer> places = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        places.add(in.readInt());
      }
      return new FolderIndex.Head(
          hash,
          key,
          leverId,
          idSpan,
          aliases,
          aliasSpan,
          open,
          description == null ? null : new SharedDescription(description, takesUpTitle, at),
          new TextSketch(places));
    }

    private List<Finding> findings() throws IOException {
      List<Finding> findings = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        findings.add(finding());
      }
      return findings;
    }

    private Finding finding() throws IOException {
      String rule = text();
      Severity severity = Severity.valueOf(text());
      String file = text();
      Span span = span();
      Message message = new Message(text(), text());
      String other = perhaps();
      int line = in.readInt();
      String replacement = perhaps();
      String reason = perhaps();
      String by = perhaps();
      int acceptedAt = in.readInt();
      return new Finding(
          rule,
          severity,
          file,
          span,
          message,
          other == null ? null : new Counterpart(other, line),
          replacement == null ? null : new Fix(replacement),
          reason == null || by == null ? null : new Acceptance(reason, by, acceptedAt));
    }

    private Span span() throws IOException {
      return new Span(in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    private @Nullable String perhaps() throws IOException {
      return in.readBoolean() ? text() : null;
    }

    private String text() throws IOException {
      int length = in.readInt();
      if (length < 0 || length > LONGEST) {
        throw new StreamCorruptedException();
      }
      return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
  }
}
