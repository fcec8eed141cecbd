package org.vivier.staff.web;

import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;

/** A route in a scope, there as long as a test wants it. */
final class ProbeRoute implements AutoCloseable {
  static final String ENGLISH = StaffPaths.EN + "/probe/{process}";
  static final String FRENCH = StaffPaths.FR + "/sonde/{process}";

  private final RequestMappingHandlerMapping mapping;
  private final RequestMappingInfo route;

  ProbeRoute(ApplicationContext context) throws NoSuchMethodException {
    mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    route =
        RequestMappingInfo.paths(ENGLISH, FRENCH)
            .methods(RequestMethod.GET, RequestMethod.POST)
            .options(mapping.getBuilderConfiguration())
            .build();
    mapping.registerMapping(
        route, this, ProbeRoute.class.getDeclaredMethod("answer", StaffMember.class, String.class));
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  ResponseEntity<String> answer(StaffMember who, @PathVariable String process) {
    return ResponseEntity.ok(who.id() + " in " + process);
  }

  @Override
  public void close() {
    mapping.unregisterMapping(route);
  }
}
