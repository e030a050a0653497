package org.patlive.platform.startup;

import static org.patlive.shared.text.Texts.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.platform.network.ReachableAddresses;
import org.patlive.shared.FirstFacilitatorLink;
import org.patlive.shared.PatLiveProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where to find PAT Live to standard output, for the person who has started it. */
@Component
class StartNotice {

    private final ReachableAddresses addresses;
    private final @Nullable String publicUrl;
    private final ObjectProvider<FirstFacilitatorLink> firstFacilitator;

    StartNotice(
            ReachableAddresses addresses,
            PatLiveProperties properties,
            ObjectProvider<FirstFacilitatorLink> firstFacilitator) {
        this.addresses = addresses;
        this.publicUrl = properties.publicUrl();
        this.firstFacilitator = firstFacilitator;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.println(notice());
        System.out.flush();
    }

    String notice() {
        StringBuilder notice = new StringBuilder("%n%s%n%n".formatted(text("platform.start.running")));
        line(notice, text("platform.start.this-computer"), addresses.localhost());
        addresses.localNetwork().forEach(url -> line(notice, text("platform.start.phones-nearby"), url));
        if (publicUrl != null) {
            line(notice, text("platform.start.anywhere"), publicUrl);
        }
        Optional.ofNullable(firstFacilitator.getIfAvailable())
                .flatMap(FirstFacilitatorLink::path)
                .ifPresent(path -> line(
                        notice,
                        text("platform.start.first-facilitator"),
                        text("platform.start.link", "link", base() + path)));
        return notice.append("%n  %s%n".formatted(text("platform.start.stop"))).toString();
    }

    /** The link is for a browser on this computer, unless PAT Live runs on a server with a public address. */
    private String base() {
        return publicUrl != null ? publicUrl : addresses.localhost();
    }

    private static void line(StringBuilder notice, String what, String url) {
        notice.append("  %-20s%s%n".formatted(what, url));
    }
}
