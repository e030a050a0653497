package org.patlive.live;

import java.util.Collection;
import org.springframework.stereotype.Service;

/** In which windows the screens and the desks of rounds are open. */
@Service
public class RoundWindows {

    /** What one knows of the windows with a round's screen. */
    public enum ScreenWindows {
        NONE,
        /** There are windows, and none is in full screen. */
        IN_WINDOW,
        FULL_SCREEN
    }

    private final OpenWindows<Boolean, ScreenWindows> screens = new OpenWindows<>(RoundWindows::fullScreen);
    private final OpenWindows<Boolean, Integer> desks = new OpenWindows<>(Collection::size);

    /** The windows with a screen other than previews; what is known of one is whether it is in full screen. */
    public OpenWindows<Boolean, ScreenWindows> screens() {
        return screens;
    }

    /** The windows with a desk; told is how many there are. */
    public OpenWindows<Boolean, Integer> desks() {
        return desks;
    }

    private static ScreenWindows fullScreen(Collection<Boolean> windows) {
        if (windows.isEmpty()) {
            return ScreenWindows.NONE;
        }
        return windows.contains(true) ? ScreenWindows.FULL_SCREEN : ScreenWindows.IN_WINDOW;
    }
}
