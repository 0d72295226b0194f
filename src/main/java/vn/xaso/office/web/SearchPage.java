package vn.xaso.office.web;

import java.util.List;
import vn.xaso.search.FoundPage;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Link;

/// What a few words find, among procedures and units too.
///
/// @param files the hits to print or to take along
/// @param most how many of them a file holds, or empty where it holds all
/// @param ways what may be typed and what it finds
public record SearchPage(
        FoundPage found, List<Link> files, String most, List<Link> procedures, List<Link> units, List<Fact> ways) {

    public boolean isEmpty() {
        return found.hits().isEmpty() && procedures.isEmpty() && units.isEmpty();
    }
}
