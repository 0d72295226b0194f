package vn.xaso.identity.web;

import java.util.List;

/// What an administrator does first in a new installation.
public record FirstStepsPage(String unit, List<Step> steps) {

    /// @param command what is typed at the server, or empty
    /// @param href the page where it is done, or empty
    public record Step(String title, String words, String command, String href) {}
}
