package vn.xaso.portal.web;

import java.util.List;

/// The first page of the citizens' side.
public record HomePage(List<Door> doors) {

    /// One of the big choices.
    ///
    /// @param key the beginning of the keys of its texts
    public record Door(String href, String icon, String key) {}
}
