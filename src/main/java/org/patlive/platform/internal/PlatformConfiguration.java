package org.patlive.platform.internal;

import org.patlive.shared.PatLiveProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PatLiveProperties.class)
class PlatformConfiguration {}
