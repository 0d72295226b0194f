package vn.xaso.demo.web;

import java.util.List;

/// Who can sign in, and what to try.
///
/// @param percent how much of the half-year is lived through; -1 when there is nothing to wait for
public record DemoPage(String password, String pin, int percent, List<UnitPeople> units) {

    static final int STEPS = 8;

    private static final List<Place> PLACES = List.of(
            new Place("incoming", "/office/documents/incoming"),
            new Place("outgoing", "/office/documents/outgoing"),
            new Place("copies", "/office/documents/copies"),
            new Place("dossiers", "/office/documents/dossiers"),
            new Place("handovers", "/office/documents/handovers"),
            new Place("originals", "/office/documents/dossiers/originals"));

    public record UnitPeople(String unit, List<Person> people) {}

    public record Person(String name, String position, String login) {}

    /// A page worth a look.
    public record Place(String name, String href) {}

    public List<Place> places() {
        return PLACES;
    }

    public boolean isLiving() {
        return percent >= 0;
    }

    public int steps() {
        return STEPS;
    }
}
