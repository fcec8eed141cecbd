package org.vivier.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vivier.platform.page.Brand;

/**
 * Stylesheet, fonts, images and scripts, held in memory. Each address carries a fingerprint of the
 * content, so that it may be cached for a year.
 */
public final class Assets {
  /** The path that every asset's address begins with. */
  public static final String ROOT = "/assets/";

  // Leaves first: the stylesheet is read last because it names the others.
  private static final List<String> BUNDLED =
      List.of(
          "lato-700.woff2",
          "noto-sans-400.woff2",
          "noto-sans-600.woff2",
          "icon.svg",
          "icons.svg",
          "apply.css",
          "staff.css",
          "local-time.js",
          "drafts.js",
          "job-tools.js",
          "apply.js",
          "passkey.js",
          "posting.js",
          "counts.js",
          "rate.js");

  private static final String STYLESHEET = "vivier.css";

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final Map<String, Asset> byPath = new HashMap<>();

  private Assets() {}

  /**
   * One file.
   *
   * @param path its address with the fingerprint
   * @param type its media type
   * @param bytes its content, not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // Identity is enough: nobody compares two of them.
  public record Asset(String path, String type, byte[] bytes) {}

  /** Vivier's own files, with this brand's colours. */
  public static Assets of(Brand brand) {
    var assets = new Assets();
    BUNDLED.forEach(name -> assets.add(name, read(name)));
    assets.add(STYLESHEET, assets.stylesheet(brand));
    return assets;
  }

  /** Adds an organization's own file, such as its logo, under a name; returns its address. */
  public String add(String name, byte[] bytes) {
    var asset = new Asset(ROOT + fingerprinted(name, bytes), type(name), bytes);
    byName.put(name, asset);
    byPath.put(asset.path(), asset);
    return asset.path();
  }

  /** The address of a file by its plain name. Unknown names are mistakes in a template. */
  public String path(String name) {
    var asset = byName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("No asset named " + name);
    }
    return asset.path();
  }

  /** The file at this address, if there is one. */
  public Optional<Asset> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** Every file. */
  public List<Asset> all() {
    return List.copyOf(byName.values());
  }

  private byte[] stylesheet(Brand brand) {
    var css = new String(read(STYLESHEET), StandardCharsets.UTF_8) + brand.css();
    for (var entry : byName.entrySet()) {
      css = css.replace("url(" + entry.getKey() + ")", "url(" + entry.getValue().path() + ")");
    }
    return css.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (var in = Assets.class.getResourceAsStream("/static/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the build: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String fingerprinted(String name, byte[] bytes) {
    var dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "." + fingerprint(bytes) + name.substring(dot);
  }

  private static String fingerprint(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.of(bytes), 0, 5);
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml; charset=utf-8";
      case "woff2" -> "font/woff2";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      default -> throw new IllegalArgumentException("No media type known for " + name);
    };
  }
}
