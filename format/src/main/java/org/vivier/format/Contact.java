package org.vivier.format;

import org.jspecify.annotations.Nullable;

/** Someone to write to. The e-mail address is always there. */
public record Contact(@Nullable String name, String email, @Nullable String phone) {}
