package org.patlive.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patlive.platform.network.ReachableAddresses;
import org.patlive.platform.web.PlatformConfiguration;
import org.patlive.shared.FirstFacilitatorLink;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StartNoticeTest {

    private final ApplicationContextRunner platform = new ApplicationContextRunner()
            .withUserConfiguration(PlatformConfiguration.class, ReachableAddresses.class, StartNotice.class)
            .withPropertyValues("server.port=9090");

    @Test
    void printsTheLocalAddress() {
        platform.run(context -> assertThat(context.getBean(StartNotice.class).notice())
                .contains("PAT Live is running.", "http://localhost:9090")
                .doesNotContain("First facilitator", "From anywhere"));
    }

    @Test
    void printsThePublicAddress() {
        platform.withPropertyValues("patlive.public-url=https://pat.example.org/")
                .run(context -> assertThat(context.getBean(StartNotice.class).notice())
                        .contains("From anywhere       https://pat.example.org"));
    }

    @Test
    void printsTheLinkForTheFirstFacilitator() {
        platform.withBean(FirstFacilitatorLink.class, () -> () -> Optional.of("/sign-in/first/x7"))
                .run(context -> assertThat(context.getBean(StartNotice.class).notice())
                        .contains("http://localhost:9090/sign-in/first/x7"));
    }

    @Test
    void omitsALinkThatHasBeenUsed() {
        platform.withBean(FirstFacilitatorLink.class, () -> Optional::empty)
                .run(context ->
                        assertThat(context.getBean(StartNotice.class).notice()).doesNotContain("First facilitator"));
    }
}
