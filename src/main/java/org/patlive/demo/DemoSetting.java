package org.patlive.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code patlive.demo.enabled}: whether the landing page offers a demo workshop. */
@ConfigurationProperties("patlive.demo")
record DemoSetting(@DefaultValue("true") boolean enabled) {}
