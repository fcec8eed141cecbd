package org.vivier.pools.web;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.web.AddressArguments;
import org.vivier.pools.Pool;
import org.vivier.staff.page.StaffRequest;

/** Gives controllers the pool that an address names, or the member of it with their pool. */
@Component
class PoolArguments extends AddressArguments {
  private final PoolPages pages;

  PoolArguments(PoolPages pages) {
    super(Pool.class, PoolMember.class);
    this.pages = pages;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    Pool pool = pages.pool(named(request, "pool"), StaffRequest.of(request).member());
    return wanted.getParameterType() == Pool.class
        ? pool
        : new PoolMember(pool, pages.member(pool, named(request, "member")));
  }
}
