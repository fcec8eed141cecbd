package org.vivier.applications;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes what the operator configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApplicationTerms.class)
class ApplicationsConfiguration {}
