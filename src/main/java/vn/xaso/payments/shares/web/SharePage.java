package vn.xaso.payments.shares.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// How much of the fees is paid online.
///
/// @param tabs beside other pages about money, or none
/// @param figures of the unit, or of the province
/// @param units each unit of the province, or none
/// @param unit the code of the unit whose cases are listed, or empty
/// @param hasCases whether cases are listed
public record SharePage(
        List<Link> tabs,
        Asked asked,
        List<Fact> figures,
        List<Unit> units,
        List<Link> unitFiles,
        String unit,
        String unitName,
        boolean hasCases,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    /// What narrows the page.
    public record Asked(String from, String to, String q, String settled, List<Choice> ways, boolean narrowed) {}

    /// @param procedures such as `3/4`
    public record Unit(
            String href, String name, String procedures, String procedureShare, String cases, String caseShare) {}

    public record Line(String href, String code, String procedure, String payer, String total, String when, Tag tag) {}

    public boolean isLong() {
        return first != null || next != null;
    }
}
