package org.patlive.console.parts;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.button.Button;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A button that offers something that changes. A press does what the button said in the browser at that moment: the page on the
 * server may be ahead, where another desk has been faster.
 *
 * @param <T> what is offered
 */
public class OfferButton<T> extends Button {

    private static final String OFFER = "data-offer";

    /** Offers that a press may still be on its way for. */
    private static final int REMEMBERED = 20;

    private final Map<String, T> offered = new LinkedHashMap<>();
    private int number;

    /** A press, with the number of the offer that the button made. */
    @DomEvent("click")
    public static final class Press extends ComponentEvent<OfferButton<?>> {

        private final String offer;

        public Press(
                OfferButton<?> source,
                boolean fromClient,
                @EventData("element.getAttribute('" + OFFER + "')") String offer) {
            super(source, fromClient);
            this.offer = offer;
        }
    }

    /** @param onPress called with what was offered */
    public OfferButton(Consumer<T> onPress) {
        addListener(Press.class, press -> Optional.ofNullable(offered.get(press.offer))
                .ifPresent(onPress));
    }

    /** Offers this from now on. */
    public void offer(T what, String label) {
        setText(label);
        String key = String.valueOf(++number);
        offered.put(key, what);
        offered.keySet().removeIf(old -> Integer.parseInt(old) <= number - REMEMBERED);
        getElement().setAttribute(OFFER, key);
    }
}
