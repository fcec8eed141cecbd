package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.Sha256;

/** Verifies a pack, as {@link WritePack} writes it: its list, each file, and its excerpt. */
final class VerifyPack {
  private static final Pattern LISTED = Pattern.compile("([0-9a-f]{64})  ([^\\s].{0,300})");
  private static final int LONGEST_NOTE = 1 << 26;
  private static final int AT_ONCE = 1 << 16;

  private final ZipFile zip;
  private final VerifierKey key;

  private VerifyPack(ZipFile zip, VerifierKey key) {
    this.zip = zip;
    this.key = key;
  }

  static Verification verify(Path pack, @Nullable String trusted) throws IOException {
    try (ZipFile zip = new ZipFile(pack.toFile())) {
      Optional<VerifierKey> key =
          VerifierKey.parse(trusted == null ? text(zip, Packs.KEY) : trusted);
      return key.isEmpty()
          ? VerifyJournal.broken(new Deviation(Deviation.Kind.KEY_UNREADABLE, 0))
          : new VerifyPack(zip, key.get()).verify();
    } catch (Deviation deviation) {
      return VerifyJournal.broken(deviation);
    }
  }

  private Verification verify() throws IOException, Deviation {
    Optional<Map<String, String>> listed = listed();
    if (listed.isEmpty()) {
      return new Verification.BrokenFile("manifest-unreadable", Packs.MANIFEST);
    }
    Optional<Verification> wrong = wrong(listed.get());
    return wrong.isPresent() ? wrong.get() : journal(listed.get().size());
  }

  /** What was handed out, by its path; empty when nobody signed it. */
  private Optional<Map<String, String>> listed() throws IOException {
    Optional<SignedNote> note =
        SignedNote.parse(text(zip, Packs.MANIFEST)).filter(signed -> signed.signedBy(key));
    if (note.isEmpty() || !note.get().text().startsWith(Packs.FIRST_LINE + "\n")) {
      return Optional.empty();
    }
    Map<String, String> listed = new LinkedHashMap<>();
    for (String line : note.get().text().lines().skip(1).toList()) {
      Matcher one = LISTED.matcher(line);
      if (!one.matches() || listed.put(one.group(2), one.group(1)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(listed);
  }

  private Optional<Verification> wrong(Map<String, String> listed) throws IOException {
    Set<String> seen = new HashSet<>();
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
      String path = entry.getName();
      if (path.equals(Packs.MANIFEST) && seen.add(path)) {
        continue;
      }
      String hash = listed.get(path);
      if (hash == null || !seen.add(path)) {
        return Optional.of(new Verification.BrokenFile("file-added", path));
      }
      if (!hash.equals(hash(entry))) {
        return Optional.of(new Verification.BrokenFile("file-changed", path));
      }
    }
    return listed.keySet().stream()
        .filter(path -> !seen.contains(path))
        .findFirst()
        .map(path -> new Verification.BrokenFile("file-missing", path));
  }

  private String hash(ZipEntry entry) throws IOException {
    MessageDigest digest = Sha256.begin();
    byte[] some = new byte[AT_ONCE];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        digest.update(some, 0, read);
      }
    } catch (IOException e) {
      // What isn't even compressed as it was is not what was handed out.
      return "";
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private Verification journal(int files) throws IOException, Deviation {
    Checkpoint head = VerifyJournal.checkpoint(text(zip, Packs.CHECKPOINT), key, 0);
    @Nullable ZipEntry excerpt = zip.getEntry(Packs.EXCERPT);
    if (excerpt == null) {
      return new Verification.BrokenFile("file-missing", Packs.EXCERPT);
    }
    try (InputStream in = zip.getInputStream(excerpt)) {
      return new Verification.WholePack(
          files, ReadExcerpt.verify(in, head), head.size(), key.toString());
    }
  }

  /** Empty for what isn't there: nothing reads that as what it ought to be. */
  private static String text(ZipFile zip, String path) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(LONGEST_NOTE), UTF_8);
    }
  }
}
