package org.vivier.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes what the operator configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessTerms.class)
class AccessConfiguration {}
