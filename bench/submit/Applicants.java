import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who apply for one posting with the forms that browsers send, each with a résumé. */
final class Applicants {
  private static final Pattern TOKEN =
      Pattern.compile(
          "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
  private static final Pattern REFERENCE = Pattern.compile("V-[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final String BOUNDARY = "----vivier-bench";

  private final InetSocketAddress server;
  private final String slug;
  private final byte[] form;

  /** Somebody's draft, and what the browser knows of it. */
  record Candidate(String formCookie, String device, String token, String path) {
    private String cookies() {
      return formCookie + "; " + device;
    }
  }

  /** What was answered instead of what a person hopes for. */
  static final class Unexpected extends IOException {
    final Answer answer;

    Unexpected(String path, Answer answer) {
      super(path.replaceAll("[0-9a-f-]{36}", "…") + " answered " + answer.status());
      this.answer = answer;
    }
  }

  Applicants(String base, String slug, int resume) {
    URI address = URI.create(base);
    this.server = new InetSocketAddress(address.getHost(), address.getPort());
    this.slug = slug;
    this.form = multipart(resume);
  }

  Browser browser() throws IOException {
    return new Browser(server);
  }

  /** Opens the form and fills in the first page. */
  Candidate begin(String email) throws IOException {
    String start = "/en/careers/positions/" + slug + "/apply";
    try (Browser browser = browser()) {
      Answer first = expect(browser.get(start, ""), start, 200);
      String formCookie = first.cookie("vivier_form");
      Answer started = expect(post(browser, start, formCookie, token(first), Map.of()), start, 303);
      String you = started.header("Location");
      String device = started.cookie("vivier_access");
      // Forms count for the browser that they were shown to.
      String cookies = formCookie + "; " + device;
      String own = token(expect(browser.get(you, cookies), you, 200));
      Map<String, String> answers = new LinkedHashMap<>();
      answers.put("name", "Jordan Okafor");
      answers.put("email", email);
      answers.put("language", "en");
      answers.put("examLanguage", "en");
      answers.put("interviewLanguage", "en");
      expect(post(browser, you, cookies, own, answers), you, 303);
      return new Candidate(formCookie, device, own, you.substring(0, you.lastIndexOf('/')));
    }
  }

  /** Sends the résumé. */
  void upload(Browser browser, Candidate candidate) throws IOException {
    String page = candidate.path() + "/application";
    String form = page + "?_csrf=" + encoded(candidate.token());
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    expect(browser.post(form, candidate.cookies(), type, this.form), page, 303);
  }

  /** What the page before the submission answers, if the site answers at all. */
  int look(Browser browser, Candidate candidate) throws IOException {
    Answer answer = browser.get(candidate.path() + "/check", candidate.cookies());
    // Asked to come back is no word on whether the form is still there.
    if (answer.status() == 429 || answer.status() >= 500) {
      throw new Unexpected(candidate.path() + "/check", answer);
    }
    return answer.status();
  }

  /** Submits, and returns the reference that the next page shows. */
  String submit(Browser browser, Candidate candidate) throws IOException {
    String check = candidate.path() + "/check";
    Answer sent =
        expect(post(browser, check, candidate.cookies(), candidate.token(), Map.of()), check, 303);
    String device = sent.cookie("vivier_access");
    // A form that is sent once more after its answer was lost leaves the browser what it has.
    String renewed =
        device.isEmpty() ? candidate.cookies() : candidate.formCookie() + "; " + device;
    String done = candidate.path() + "/done";
    Answer page = expect(browser.get(done, renewed), done, 200);
    Matcher reference = REFERENCE.matcher(page.body());
    if (!reference.find()) {
      throw new Unexpected(done, page);
    }
    return reference.group();
  }

  private static Answer post(
      Browser browser, String path, String cookies, String token, Map<String, String> fields)
      throws IOException {
    StringBuilder body = new StringBuilder("_csrf=").append(encoded(token));
    fields.forEach((key, value) -> body.append('&').append(key).append('=').append(encoded(value)));
    return browser.post(
        path,
        cookies,
        "application/x-www-form-urlencoded",
        body.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Answer expect(Answer answer, String path, int status) throws Unexpected {
    if (answer.status() != status) {
      throw new Unexpected(path, answer);
    }
    return answer;
  }

  private static String token(Answer page) {
    Matcher match = TOKEN.matcher(page.body());
    if (!match.find()) {
      throw new IllegalStateException("a page without a form: " + page.status());
    }
    return match.group(1) != null ? match.group(1) : match.group(2);
  }

  private static byte[] multipart(int resume) {
    String head =
        part("statement", "I look after trees, and I like to show others how it is done.")
            + "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"resume\";"
            + " filename=\"cv.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    form.writeBytes(resume(resume));
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private static String part(String name, String value) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  /** Bytes that do not compress, between the head and the end of a PDF. */
  private static byte[] resume(int size) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    byte[] end = "\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(end, 0, bytes, bytes.length - end.length, end.length);
    return bytes;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
