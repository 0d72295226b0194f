package vn.xaso.procedures.design.web;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Sha256;

/// Writes what a version holds into the fields of a part.
public final class Filled {

    private final Map<String, String> values = new TreeMap<>();

    public Filled put(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(name, value.toString());
        }
        return this;
    }

    public Filled tick(String name, boolean ticked) {
        return ticked ? put(name, "true") : this;
    }

    public Typed typed() {
        return new Typed(values);
    }

    /// The same for the same content.
    public String mark() {
        return Sha256.hex(values.toString());
    }
}
