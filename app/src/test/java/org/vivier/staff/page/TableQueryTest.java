package org.vivier.staff.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.vivier.platform.web.FormValues;
import org.vivier.staff.page.TableShape.Column;

class TableQueryTest {
  private static final TableShape SHAPE =
      TableShape.of(
          "name",
          List.of(Column.sorting("name"), Column.numbers("age"), Column.plain("note")),
          "q",
          "state");

  @Test
  void readsWhatTheAddressAsks() {
    TableQuery query = read("q", " née ", "state", "open", "sort", "-age", "page", "3");
    assertThat(query.filter("q")).isEqualTo("née");
    assertThat(query.column()).isEqualTo("age");
    assertThat(query.descending()).isTrue();
    assertThat(query.page()).isEqualTo(3);
  }

  @Test
  void takesWhatMakesNoSenseAsNotAsked() {
    TableQuery query = read("sort", "note", "page", "x", "foreign", "1", "state", " ");
    assertThat(query.order()).isEqualTo("name");
    assertThat(query.page()).isEqualTo(1);
    assertThat(query.filters()).isEmpty();
    assertThat(read("page", "-7").page()).isEqualTo(1);
    assertThat(read("q", "x".repeat(10_000)).filter("q")).hasSize(200);
    assertThat(read("sort", "--age").order()).isEqualTo("name");
  }

  @Test
  void writesAddressesThatKeepTheRest() {
    TableQuery query = read("q", "a&b", "sort", "age", "page", "2");
    assertThat(query.onPage(3)).isEqualTo("?q=a%26b&sort=age&page=3");
    assertThat(query.orderedBy("age")).isEqualTo("?q=a%26b&sort=-age");
    assertThat(query.orderedBy("name")).isEqualTo("?q=a%26b");
    assertThat(read().onPage(1)).isEqualTo("?");
  }

  @Test
  void showsTheLastPageToWhoAsksForOneBeyondIt() {
    List<Integer> all = IntStream.range(0, 30).boxed().toList();
    Map<String, Comparator<Integer>> orders = new LinkedHashMap<>();
    orders.put("name", Comparator.naturalOrder());
    orders.put("age", Comparator.comparingInt(n -> n % 2));
    assertThat(read("page", "9").part(all, orders)).containsExactly(25, 26, 27, 28, 29);
    assertThat(read("sort", "-age").part(all, orders)).startsWith(1, 3, 5).hasSize(25);
  }

  private static TableQuery read(String... parameters) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    for (int i = 0; i < parameters.length; i += 2) {
      request.addParameter(parameters[i], parameters[i + 1]);
    }
    return SHAPE.read(FormValues.in(request));
  }
}
