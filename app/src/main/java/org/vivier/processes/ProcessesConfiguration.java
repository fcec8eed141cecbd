package org.vivier.processes;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes what the operator configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProcessTerms.class)
class ProcessesConfiguration {}
