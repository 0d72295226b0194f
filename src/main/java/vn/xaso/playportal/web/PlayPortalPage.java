package vn.xaso.playportal.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;

/// What the portal of the demonstration keeps, and what goes wrong with it.
///
/// @param away, deaf what stands in the form, as the next two
/// @param largest in KB, or empty
/// @param lost the name of a field, or empty
public record PlayPortalPage(
        List<Fact> figures,
        boolean away,
        boolean deaf,
        String largest,
        String lost,
        List<FieldMessage> mistakes,
        String q,
        List<Line> lines) {

    /// @param results how many results are linked
    public record Line(String href, String code, String procedure, String state, int papers, int results, String at) {}
}
