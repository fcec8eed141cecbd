package org.vivier.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file: a posting in one language, exactly as written.
 *
 * @param path relative to the content folder, with {@code /}, as the file system spells it
 * @param slug the file's name without {@code .md}, NFC-normalized, for addressing
 * @param source the whole text, so that writing it back loses nothing; empty when unreadable
 * @param hash SHA-256 of the bytes, in hexadecimal
 * @param body the Markdown below the front matter
 * @param bodyLine the line of the file at which the body starts, from 1
 * @param findings what was wrong with the file itself; nothing about its facts or its pair
 */
public record PostingFile(
    String path,
    Language language,
    String slug,
    String source,
    String hash,
    FrontMatter frontMatter,
    String body,
    int bodyLine,
    List<Finding> findings) {
  private static final Pattern SUFFIX = Pattern.compile("\\.md$", Pattern.CASE_INSENSITIVE);

  /** The key of the posting that accepts applications at any time, although archived. */
  public static final String EVERGREEN_KEY = "evergreen-job-posting";

  public PostingFile {
    findings = List.copyOf(findings);
  }

  /** Reads bytes as a posting. Never fails: what is wrong becomes a finding. */
  public static PostingFile parse(String path, byte[] bytes) {
    return PostingFileReader.read(path, bytes);
  }

  /** A file that could not be read at all, with the finding that says why. */
  static PostingFile unreadable(String path, Message reason) {
    return unreadable(path, reason, FrontMatter.EMPTY);
  }

  /** A file of which nothing could be read but, perhaps, to which posting it belongs. */
  static PostingFile unreadable(String path, Message reason, FrontMatter known) {
    Finding finding =
        Finding.of(FormatRules.FILE_UNREADABLE, Severity.ERROR, path, Span.START, reason);
    return new PostingFile(
        path, languageOf(path), slugOf(path), "", "", known, "", 1, List.of(finding));
  }

  /** The language that the first folder of a path names; English when it names none. */
  static Language languageOf(String path) {
    int slash = path.indexOf('/');
    return Language.ofTag(slash < 0 ? path : path.substring(0, slash)).orElse(Language.EN);
  }

  static String slugOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String stem = SUFFIX.matcher(name).replaceFirst("");
    return Normalizer.normalize(stem, Normalizer.Form.NFC);
  }

  /** SHA-256 in hexadecimal. */
  public static String hashOf(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same, with another hash and more that was wrong. */
  PostingFile with(String otherHash, List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new PostingFile(
        path, language, slug, source, otherHash, frontMatter, body, bodyLine, all);
  }

  /** Whether the file could be read, front matter included. */
  public boolean readable() {
    return findings.stream()
        .noneMatch(finding ->
            finding.rule().equals(FormatRules.FILE_UNREADABLE)
                || finding.rule().equals(FormatRules.UNREADABLE));
  }

  /** The key that both languages of a posting share. */
  public @Nullable String translationKey() {
    String key = frontMatter.text("translationKey");
    return key == null || key.isBlank() ? null : key.strip();
  }

  /** The id in the applicant tracking system, as written. */
  public @Nullable String leverId() {
    String id = frontMatter.text("leverId");
    return id == null || id.isBlank() || id.equals("null") ? null : id.strip();
  }

  /** The title, without outer blanks; empty when missing. */
  public String title() {
    String title = frontMatter.text("title");
    return title == null ? "" : title.strip();
  }

  /** The description, without outer blanks; empty when missing. */
  public String description() {
    String description = frontMatter.text("description");
    return description == null ? "" : description.strip();
  }

  /** Whether the front matter says archived; a missing or unreadable value counts as archived. */
  public boolean archived() {
    return !(frontMatter.value("archived") instanceof FrontMatterValue.Scalar scalar)
        || scalar.asBoolean().orElse(true);
  }

  /** Older paths of this posting, as Hugo's front matter lists them. */
  public List<String> aliases() {
    return frontMatter.texts("aliases");
  }

  /** Free labels; each language has its own. */
  public List<String> tags() {
    return frontMatter.texts("tags");
  }

  /** Whether applications are accepted: not archived, or the evergreen posting. */
  public boolean acceptsApplications() {
    return !archived() || EVERGREEN_KEY.equals(translationKey());
  }

  /** The file name within its folder. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
