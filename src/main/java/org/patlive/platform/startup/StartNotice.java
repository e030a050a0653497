package org.patlive.platform.startup;

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
        System.out.println(text());
        System.out.flush();
    }

    String text() {
        StringBuilder text = new StringBuilder("%nPAT Live is running.%n%n".formatted());
        line(text, "On this computer", addresses.localhost());
        addresses.localNetwork().forEach(url -> line(text, "On phones nearby", url));
        if (publicUrl != null) {
            line(text, "From anywhere", publicUrl);
        }
        Optional.ofNullable(firstFacilitator.getIfAvailable())
                .flatMap(FirstFacilitatorLink::path)
                .ifPresent(path -> line(text, "First facilitator", base() + path + "  (works once)"));
        return text.append("%n  Ctrl+C stops it.%n".formatted()).toString();
    }

    /** The link is for a browser on this computer, unless PAT Live runs on a server with a public address. */
    private String base() {
        return publicUrl != null ? publicUrl : addresses.localhost();
    }

    private static void line(StringBuilder text, String what, String url) {
        text.append("  %-20s%s%n".formatted(what, url));
    }
}
