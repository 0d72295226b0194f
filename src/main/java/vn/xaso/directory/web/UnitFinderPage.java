package vn.xaso.directory.web;

import java.util.List;

/// A citizen looks for his or her commune by an old or a new name.
public record UnitFinderPage(String text, List<Match> matches) {

    public boolean isAsked() {
        return !text.isBlank();
    }

    /// @param successors what it is called today, empty where the name is of today
    public record Match(String name, String code, String period, boolean standing, List<String> successors) {}
}
