package org.vivier.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LocalRequestsTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "127.9.9.9, true",
    "0:0:0:0:0:0:0:1, true",
    "192.168.1.20, false",
    "10.0.0.5, false",
    "172.17.0.1, false",
    "fe80:0:0:0:0:0:0:1, false",
    "203.0.113.7, false"
  })
  void isAboutTheConnection(String from, boolean expected) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Host", "localhost:8080");
    request.setRemoteAddr(from);
    assertThat(LocalRequests.isSo(request)).isEqualTo(expected);
  }
}
