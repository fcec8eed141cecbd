package org.vivier.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a posting shows of its team.
 *
 * @param path in the content folder, with {@code /}: a JPEG or PNG file, see {@link PictureFile}
 * @param alt what it shows, for those who don't see it; null when it only decorates
 */
public record Picture(String path, PostingQuestion.@Nullable Words alt) {
  /** The most characters that say what a picture shows. */
  public static final int LONGEST_ALT = 300;

  private static final int LONGEST_PATH = 200;

  /** Folders and a file, none hidden and none that leads upwards. */
  private static final Pattern PATH =
      Pattern.compile(
          "\\A(?:[^/\\\\.\\p{Cntrl}][^/\\\\\\p{Cntrl}]*/)*[^/\\\\.\\p{Cntrl}][^/\\\\\\p{Cntrl}]*\\.(?i:jpe?g|png)");

  /** The picture at a path, of which nothing more is known yet; empty when it can't be one. */
  public static Optional<Picture> at(String path) {
    return path.length() <= LONGEST_PATH && PATH.matcher(path).matches()
        ? Optional.of(new Picture(path, null))
        : Optional.empty();
  }

  /** The one that a file names; empty when it names none or none that could be there. */
  public static Optional<Picture> of(PostingFile file) {
    return Optional.ofNullable(file.frontMatter().text(TeamReader.PICTURE))
        .map(String::strip)
        .flatMap(Picture::at);
  }

  /** The same, with what it shows. */
  Picture showing(PostingQuestion.@Nullable Words words) {
    return new Picture(path, words);
  }
}
