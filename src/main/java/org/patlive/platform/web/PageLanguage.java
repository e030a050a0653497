package org.patlive.platform.web;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;

/** Knows of some pages in what language they speak; implemented where these pages are. */
public interface PageLanguage {

    /**
     * Returns one of the offered languages; empty for other pages, and for one that speaks the installation's.
     *
     * @param path of the page, without the path at which the program runs: {@code /screen/…}
     * @param request for the page itself or for its user interface
     */
    Optional<Locale> of(String path, VaadinRequest request);
}
