package org.vivier.testing;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.vivier.staff.StaffPaths;

/**
 * Walks about the staff side as somebody does who tries every link once for each kind of page, and
 * finds the forms there. What is new is found by itself as soon as a link leads to it.
 */
public final class StaffWalk {
  private final int port;
  private final List<PathPattern> routes;

  /** Kinds of pages are the routes of this program. */
  public StaffWalk(ApplicationContext context, int port) {
    this.port = port;
    this.routes =
        context
            .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()
            .stream()
            .flatMap(route -> Stream.ofNullable(route.getPathPatternsCondition()))
            .flatMap(condition -> condition.getPatterns().stream())
            .sorted(PathPattern.SPECIFICITY_COMPARATOR)
            .toList();
  }

  /** A page that was looked at. */
  public record Page(String path, HttpResponse<String> answer) {
    public boolean isHtml() {
      return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    public Document document() {
      return Jsoup.parse(answer.body(), "http://localhost" + path);
    }

    public boolean isText() {
      return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/");
    }

    /**
     * What it asks for by addresses: names in links to itself, and in forms that change nothing.
     */
    public Set<String> asks() {
      if (!isHtml()) {
        return Set.of();
      }
      Document document = document();
      String itself = "http://localhost" + path.replaceFirst("[?].*", "") + "?";
      return Stream.concat(
              document.select("main form:not([method=post]) [name]").stream()
                  .map(field -> field.attr("name")),
              document.select("main a[href]").stream()
                  .map(link -> link.absUrl("href"))
                  .filter(link -> link.startsWith(itself))
                  .flatMap(link -> Stream.of(link.substring(itself.length()).split("&", -1)))
                  .map(part -> part.replaceFirst("=.*", "")))
          .filter(name -> name.matches("[A-Za-z-]+"))
          .collect(Collectors.toSet());
    }

    /** Its forms that change something. */
    public List<Form> forms() {
      return isHtml()
          ? document().select("main form[method=post]").stream()
              .map(form -> Form.of(path, form))
              .toList()
          : List.of();
    }
  }

  /**
   * A form.
   *
   * @param page the address of the page that it is on
   * @param fields all that it would send as it stands; of choices without one, the first
   * @param typed the names of those that people type into
   * @param named its buttons that say something, as name and value
   */
  public record Form(
      String page,
      String action,
      Map<String, List<String>> fields,
      Set<String> typed,
      List<Map.Entry<String, String>> named) {
    public Form {
      fields = new LinkedHashMap<>(fields);
      typed = new LinkedHashSet<>(typed);
      named = List.copyOf(named);
    }

    static Form of(String page, Element form) {
      Map<String, List<String>> fields = new LinkedHashMap<>();
      Set<String> typed = new LinkedHashSet<>();
      List<Map.Entry<String, String>> named = new ArrayList<>();
      for (Element field : form.select("[name]")) {
        String name = field.attr("name");
        switch (field.normalName() + " " + field.attr("type")) {
          case "input radio", "input checkbox" -> {
            if (field.hasAttr("checked") || !fields.containsKey(name)) {
              fields.put(name, List.of(field.val()));
            }
          }
          case "input file" -> {}
          case "button ", "button submit" -> named.add(Map.entry(name, field.val()));
          case "select " -> fields.put(name, List.of(chosen(field)));
          default -> {
            fields.put(name, List.of(field.val()));
            if (field.is("textarea, input:not([type=hidden])")) {
              typed.add(name);
            }
          }
        }
      }
      fields.remove("_csrf");
      String action = form.hasAttr("action") ? form.absUrl("action") : "http://localhost" + page;
      return new Form(page, inside(URI.create(action)), fields, typed, named);
    }

    private static String chosen(Element select) {
      return Stream.concat(
              select.select("option[selected]").stream(),
              select.select("option").stream().filter(option -> !option.val().isEmpty()))
          .findFirst()
          .map(Element::val)
          .orElse("");
    }
  }

  /** The route of an address, whatever it asks for. */
  public String kind(String address) {
    URI parsed = URI.create(address);
    PathContainer path = PathContainer.parsePath(parsed.getRawPath());
    return routes.stream()
            .filter(route -> route.matches(path))
            .findFirst()
            .map(PathPattern::getPatternString)
            .orElse(parsed.getRawPath())
        + (parsed.getRawQuery() == null ? "" : "?");
  }

  /** Every page in this language that links lead to from here, so many of each kind. */
  public List<Page> from(String start, TestStaff.Session who, int ofEachKind) {
    List<Page> seen = new ArrayList<>();
    Map<String, Integer> kinds = new HashMap<>();
    Set<String> known = new HashSet<>(Set.of(start));
    Deque<String> ways = new ArrayDeque<>(known);
    while (!ways.isEmpty()) {
      String path = ways.removeFirst();
      if (kinds.merge(kind(path), 1, Integer::sum) > ofEachKind) {
        continue;
      }
      Page page = new Page(path, StaffBrowser.send(port, "GET", path, who, ""));
      seen.add(page);
      leadsTo(page)
          .filter(next -> next.startsWith(start.substring(0, 4)))
          .filter(known::add)
          .forEach(ways::add);
    }
    return seen;
  }

  private static Stream<String> leadsTo(Page page) {
    Stream<String> links =
        page.isHtml()
            ? page.document().select("a[href]").stream().map(link -> link.absUrl("href"))
            : Stream.of(StaffBrowser.location(page.answer())).map("http://localhost"::concat);
    return links
        .filter(link -> link.startsWith("http://localhost/"))
        .map(link -> inside(URI.create(link)))
        .filter(link -> StaffPaths.isOne(link.replaceFirst("[?].*", "")));
  }

  private static String inside(URI address) {
    String query = address.getRawQuery();
    return address.getRawPath() + (query == null ? "" : "?" + query);
  }

  /** As a form is sent, without its token. */
  public static String encoded(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .flatMap(field ->
            field.getValue().stream()
                .map(value ->
                    StaffBrowser.encoded(field.getKey()) + "=" + StaffBrowser.encoded(value)))
        .collect(Collectors.joining("&"));
  }
}
