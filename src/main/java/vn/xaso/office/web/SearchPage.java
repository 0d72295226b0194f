package vn.xaso.office.web;

import java.util.List;
import vn.xaso.search.FoundPage;
import vn.xaso.ui.Link;

/// What a few words find, among procedures and units too.
///
/// @param files the hits to print or to take along
public record SearchPage(FoundPage found, List<Link> files, List<Link> procedures, List<Link> units) {

    public boolean isEmpty() {
        return found.hits().isEmpty() && procedures.isEmpty() && units.isEmpty();
    }
}
