package org.patlive.platform;

import com.vaadin.flow.component.template.internal.DeprecatedPolymerPublishedEventHandler;
import com.vaadin.flow.di.Lookup;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Flow looks for a handler of Polymer templates at every argument of every call from a browser, in all jars, and finds
 * none. That took a tenth of the time of a tick.
 */
class RememberingLookup implements Lookup {

    private final Lookup lookup;

    RememberingLookup(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public <T> @Nullable T lookup(Class<T> service) {
        return service == DeprecatedPolymerPublishedEventHandler.class ? null : lookup.lookup(service);
    }

    @Override
    public <T> Collection<T> lookupAll(Class<T> service) {
        return lookup.lookupAll(service);
    }
}
