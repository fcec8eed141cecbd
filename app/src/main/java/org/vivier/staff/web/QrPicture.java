package org.vivier.staff.web;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A QR code as one path of a drawing, so that no picture has to be fetched.
 *
 * @param size of the side, in modules, with the margin
 * @param path the dark modules
 */
public record QrPicture(int size, String path) {
  private static final int MARGIN = 4;

  /** The address by which authenticator apps take a secret. */
  static QrPicture ofSecret(String organization, String address, String secret) {
    String label = encoded(organization) + ":" + encoded(address);
    return of(
        "otpauth://totp/%s?secret=%s&issuer=%s".formatted(label, secret, encoded(organization)));
  }

  static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(code.size + 2 * MARGIN, path.toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
