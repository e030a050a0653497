package org.patlive.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class InstrumentConfigurationTest {

    @Test
    void theApplicationHasOneInstrument() {
        try (var context = new AnnotationConfigApplicationContext(InstrumentConfiguration.class)) {
            assertThat(context.getBean(Instrument.class).publication().year()).isEqualTo(2003);
        }
    }
}
