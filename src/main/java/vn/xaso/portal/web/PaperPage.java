package vn.xaso.portal.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;

/// A paper that the office issued. What the paper says about its holder is not shown.
public record PaperPage(
        String code, Kind kind, String title, String text, List<Fact> facts, List<SignatureLine> signatures) {}
