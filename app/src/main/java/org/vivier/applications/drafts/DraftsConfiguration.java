package org.vivier.applications.drafts;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes what the operator configured about drafts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DraftLimits.class)
class DraftsConfiguration {}
