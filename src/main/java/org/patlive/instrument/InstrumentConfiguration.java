package org.patlive.instrument;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the publication once; the application does not start with a broken one. */
@Configuration(proxyBeanMethods = false)
class InstrumentConfiguration {

    @Bean
    Instrument instrument() {
        return new InstrumentLoader(InstrumentLoader.PUBLISHED).load();
    }
}
