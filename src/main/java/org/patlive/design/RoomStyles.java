package org.patlive.design;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/**
 * The style sheets of phone, desk and screen. A page links the one of its room from the start, so that nothing is painted
 * without it; a link into another room loads its page anew. The annotations are for the build, which puts the imported files
 * into each style sheet, so that a page makes one request for all of them.
 */
@StyleSheet(RoomStyles.PHONE)
@StyleSheet(RoomStyles.DESK)
@StyleSheet(RoomStyles.SCREEN)
public final class RoomStyles {

    static final String PHONE = "styles/phone.css";
    static final String DESK = "styles/desk.css";
    static final String SCREEN = "styles/screen.css";

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private RoomStyles() {}

    /**
     * The style sheet that a page links, with its version, so that no browser keeps an outdated one.
     *
     * @param path of the page, without the path at which the program runs: {@code /screen/…}
     */
    public static String linkOf(String path) {
        String file = ofRoom(path);
        return file + "?v=" + VERSIONS.computeIfAbsent(file, RoomStyles::version);
    }

    private static String ofRoom(String path) {
        if (path.startsWith("/screen/")) {
            return SCREEN;
        }
        return path.equals("/sign-in") || path.equals("/console") || path.startsWith("/console/") ? DESK : PHONE;
    }

    private static String version(String file) {
        try {
            byte[] text = new ClassPathResource("META-INF/resources/" + file).getContentAsByteArray();
            return DigestUtils.md5DigestAsHex(text).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
