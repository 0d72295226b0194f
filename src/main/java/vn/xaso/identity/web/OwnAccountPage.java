package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.Fact;

/// What an official sees about the own account.
///
/// @param severalUnits he or she serves in more than one unit
public record OwnAccountPage(List<Fact> facts, List<Row> sessions, boolean severalUnits) {

    /// @param here the browser that shows the page
    public record Row(String id, String device, String opened, String seen, boolean here) {}
}
