package org.patlive.access.facilitator;

import org.patlive.shared.PatLiveProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder(PatLiveProperties properties) {
        return new BCryptPasswordEncoder(properties.access().passwordStrength());
    }
}
