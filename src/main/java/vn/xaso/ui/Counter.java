package vn.xaso.ui;

import java.util.List;
import vn.xaso.kernel.Actor;

/// A number that is the length of the list behind it. Where the list is empty, the number calls nobody by its colour.
public record Counter(String href, long number, String label, Kind kind) {

    public Counter {
        kind = number == 0 ? Kind.NEUTRAL : kind;
    }

    /// A module where something may wait for an official brings its numbers to the page with which the day begins.
    public interface Source {
        List<Counter> counters(Actor actor, Texts texts);
    }
}
